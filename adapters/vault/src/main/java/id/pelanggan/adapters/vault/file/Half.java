package id.pelanggan.adapters.vault.file;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * Where one of a file's two halves has its content. All formats, also later ones, have these bytes:
 * mark, format, generation, offset, length, SHA-256 of the content, SHA-256 of the bytes before.
 *
 * @param format of the content
 * @param generation which of the two halves is the newer one
 */
record Half(int format, long generation, long offset, long length, ByteBuffer digest) {
  private static final byte[] MARK = "PLGNKEYS".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST_LENGTH = 32;
  private static final int CHECKED_LENGTH =
      MARK.length + Integer.BYTES + 3 * Long.BYTES + DIGEST_LENGTH;

  static final int LENGTH = CHECKED_LENGTH + DIGEST_LENGTH;

  Half {
    requireNonNull(digest, "digest is null");
  }

  static Half of(int format, long generation, long offset, ByteBuffer content) {
    return new Half(format, generation, offset, content.remaining(), digestOf(content));
  }

  /** Empty where the bytes are zeros, torn or anything else. */
  static Optional<Half> read(ByteBuffer bytes) {
    if (bytes.remaining() < LENGTH
        || !bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))
        || !bytes
            .slice(CHECKED_LENGTH, DIGEST_LENGTH)
            .equals(digestOf(bytes.slice(0, CHECKED_LENGTH)))) {
      return Optional.empty();
    }
    bytes.position(MARK.length);
    return Optional.of(
        new Half(
            bytes.getInt(),
            bytes.getLong(),
            bytes.getLong(),
            bytes.getLong(),
            bytes.slice(bytes.position(), DIGEST_LENGTH)));
  }

  ByteBuffer write() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(MARK).putInt(format).putLong(generation);
    bytes.putLong(offset).putLong(length).put(digest.duplicate());
    return bytes.put(digestOf(bytes.duplicate().flip())).flip();
  }

  /** Whether this is the content it was written for. */
  boolean fits(ByteBuffer content) {
    return content.remaining() == length && digestOf(content).equals(digest);
  }

  long end() {
    return offset + length;
  }

  private static ByteBuffer digestOf(ByteBuffer bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes.duplicate());
      return ByteBuffer.wrap(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 cannot be used", e);
    }
  }
}
