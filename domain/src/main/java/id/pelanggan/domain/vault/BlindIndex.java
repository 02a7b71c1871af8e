package id.pelanggan.domain.vault;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The keyed hash of a normalised value: equal values have equal ones, and without the key nobody
 * can tell which value it stands for.
 */
public final class BlindIndex {
  /** How many bytes each has. */
  public static final int LENGTH = 16;

  private final byte[] bytes;

  /** Takes over the array, which must not be changed afterwards. */
  public BlindIndex(byte[] bytes) {
    if (requireNonNull(bytes, "bytes is null").length != LENGTH) {
      throw new IllegalArgumentException("length is not " + LENGTH + ": " + bytes.length);
    }
    this.bytes = bytes;
  }

  /** The bytes themselves, not a copy; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlindIndex index && Arrays.equals(bytes, index.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
