package id.pelanggan.adapters.vault.keyring;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.file.KeyringFiles;
import id.pelanggan.adapters.vault.file.Reading;
import id.pelanggan.adapters.vault.primitive.AesGcm;
import id.pelanggan.adapters.vault.wrap.Wrapping;
import id.pelanggan.domain.vault.KeyFingerprint;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The keyring as it is stored: in the open, how its key is wrapped and its fingerprint; then the
 * content, encrypted. All of it is authenticated, with the format and the generation.
 */
final class Image {
  private static final byte[] LABEL = "pelanggan/1 keyring".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD_LENGTH = Wrapping.LENGTH + Long.BYTES;

  private final long generation;
  private final Wrapping wrapping;
  private final long id;

  /** Nonce, encrypted content and tag, after {@link #HEAD_LENGTH} bytes. */
  private final byte[] bytes;

  private Image(long generation, Wrapping wrapping, long id, byte[] bytes) {
    this.generation = generation;
    this.wrapping = requireNonNull(wrapping, "wrapping is null");
    this.id = id;
    this.bytes = bytes;
  }

  static Image seal(
      long generation, Wrapping wrapping, Content content, byte[] key, SecureRandom random) {
    byte[] plain = content.write();
    byte[] nonce = new byte[AesGcm.NONCE_LENGTH];
    random.nextBytes(nonce);
    byte[] bytes = new byte[HEAD_LENGTH + nonce.length + plain.length + AesGcm.TAG_LENGTH];
    ByteBuffer target = ByteBuffer.wrap(bytes);
    wrapping.write(target);
    target.putLong(content.id()).put(nonce);
    new AesGcm()
        .encrypt(AesGcm.key(key), nonce, place(generation, bytes), plain, bytes, target.position());
    Arrays.fill(plain, (byte) 0);
    return new Image(generation, wrapping, content.id(), bytes);
  }

  /** Empty where the bytes are no keyring. */
  static Optional<Image> read(Reading.Whole whole) {
    ByteBuffer source = ByteBuffer.wrap(whole.content());
    try {
      Wrapping wrapping = Wrapping.read(source);
      return Optional.of(
          new Image(whole.generation(), wrapping, source.getLong(), whole.content()));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Empty where the key is another keyring's, or the bytes are not what was written. */
  Optional<Content> open(byte[] key) {
    int text = HEAD_LENGTH + AesGcm.NONCE_LENGTH;
    if (bytes.length < text + AesGcm.TAG_LENGTH) {
      return Optional.empty();
    }
    Optional<byte[]> plain =
        new AesGcm().decrypt(AesGcm.key(key), place(generation, bytes), bytes, HEAD_LENGTH, text);
    return plain.flatMap(Image::content);
  }

  long generation() {
    return generation;
  }

  Wrapping wrapping() {
    return wrapping;
  }

  /** What the fingerprint is made of. */
  long id() {
    return id;
  }

  /** Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  KeyFingerprint fingerprint() {
    String digits = HexFormat.of().toHexDigits(id);
    return new KeyFingerprint(
        String.join(
            "-",
            digits.substring(0, 4),
            digits.substring(4, 8),
            digits.substring(8, 12),
            digits.substring(12)));
  }

  private static Optional<Content> content(byte[] plain) {
    try {
      return Optional.of(Content.read(plain));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static ByteBuffer place(long generation, byte[] bytes) {
    return ByteBuffer.allocate(LABEL.length + Integer.BYTES + Long.BYTES + HEAD_LENGTH)
        .put(LABEL)
        .putInt(KeyringFiles.FORMAT)
        .putLong(generation)
        .put(bytes, 0, HEAD_LENGTH)
        .flip();
  }
}
