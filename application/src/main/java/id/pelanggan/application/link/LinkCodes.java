package id.pelanggan.application.link;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Links as text, and back: kind, id and end, signed with a key of the vault. The signature is
 * checked before anything is looked up, so that nobody can try ids.
 */
public final class LinkCodes {
  private static final int BODY = 1 + 2 * Long.BYTES + Long.BYTES;

  /** How many characters each has. */
  private static final int LENGTH = ((BODY + BlindIndex.LENGTH) * 4 + 2) / 3;

  private final Vault vault;

  @Inject
  LinkCodes(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  public String write(LinkCode code) {
    byte[] body =
        ByteBuffer.allocate(BODY)
            .put(number(code.kind()))
            .putLong(code.id().getMostSignificantBits())
            .putLong(code.id().getLeastSignificantBits())
            .putLong(code.endsAt().getEpochSecond())
            .array();
    byte[] whole =
        ByteBuffer.allocate(BODY + BlindIndex.LENGTH).put(body).put(signature(body)).array();
    return text(whole);
  }

  /** Empty where it is not one that this shop wrote. */
  public Optional<LinkCode> read(String text) {
    return bytes(text).filter(this::isSigned).flatMap(LinkCodes::code);
  }

  private static String text(byte[] whole) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /** Each has one spelling alone. */
  private static Optional<byte[]> bytes(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return Optional.of(bytes).filter(read -> text(read).equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isSigned(byte[] whole) {
    byte[] signature = Arrays.copyOfRange(whole, BODY, whole.length);
    return MessageDigest.isEqual(signature, signature(Arrays.copyOf(whole, BODY)));
  }

  private byte[] signature(byte[] body) {
    return vault.index(BlindIndexKind.LINK, body).bytes();
  }

  private static Optional<LinkCode> code(byte[] whole) {
    ByteBuffer in = ByteBuffer.wrap(whole);
    byte number = in.get();
    UUID id = new UUID(in.getLong(), in.getLong());
    Instant endsAt = Instant.ofEpochSecond(in.getLong());
    return Arrays.stream(LinkKind.values())
        .filter(kind -> number(kind) == number)
        .findFirst()
        .map(kind -> new LinkCode(id, kind, endsAt));
  }

  private static byte number(LinkKind kind) {
    return switch (kind) {
      case SELF_SERVICE -> 1;
      case SESSION -> 2;
      case CONFIRMATION -> 3;
      case SURVEY -> 4;
    };
  }
}
