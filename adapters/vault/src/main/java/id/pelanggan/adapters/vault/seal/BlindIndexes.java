package id.pelanggan.adapters.vault.seal;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.primitive.Hkdf;
import id.pelanggan.adapters.vault.primitive.Hmac;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Makes blind indexes, with a key for each kind. Any thread may use it. */
public final class BlindIndexes {
  private final Map<BlindIndexKind, Shelf<Hmac>> hmacs = new EnumMap<>(BlindIndexKind.class);

  /**
   * @param secret what the keys are derived from
   */
  public BlindIndexes(byte[] secret) {
    for (BlindIndexKind kind : BlindIndexKind.values()) {
      byte[] key = Hkdf.derive(secret, label(kind), Hmac.LENGTH);
      hmacs.put(kind, new Shelf<>(() -> Hmac.keyed(key)));
    }
  }

  public BlindIndex index(BlindIndexKind kind, byte[] value) {
    Shelf<Hmac> shelf = requireNonNull(hmacs.get(kind), "kind is null");
    byte[] digest = shelf.with(hmac -> hmac.digest(value));
    return new BlindIndex(Arrays.copyOf(digest, BlindIndex.LENGTH));
  }

  /**
   * A kind that was renamed would find nothing that was stored under its former name. What is said
   * of tombstones has to hold for ever, so they take no part in what is changed for the others.
   */
  private static String label(BlindIndexKind kind) {
    return kind == BlindIndexKind.TOMBSTONE
        ? "pelanggan/1 tombstone"
        : "pelanggan/1 blind index " + kind.name();
  }
}
