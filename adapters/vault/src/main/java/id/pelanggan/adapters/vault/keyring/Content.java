package id.pelanggan.adapters.vault.keyring;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.primitive.Hkdf;
import id.pelanggan.adapters.vault.tree.Cover;
import id.pelanggan.domain.vault.KeySlot;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * What is kept secret in the keyring. Immutable.
 *
 * <p>Two contents of one keyring can be joined whatever their histories are: what either of them
 * punctured stays punctured, and what either of them gave out stays given out.
 */
final class Content {
  private static final int SECRET_LENGTH = 32;

  private final byte[] branches;
  private final Cover cover;
  private final long mark;
  private final long epoch;

  private Content(byte[] branches, Cover cover, long mark, long epoch) {
    this.branches = branches;
    this.cover = requireNonNull(cover, "cover is null");
    this.mark = mark;
    this.epoch = epoch;
    if (mark < 0 || mark > KeySlot.COUNT || epoch < 0) {
      throw new IllegalArgumentException("mark or epoch is out of range");
    }
  }

  static Content create(SecureRandom random) {
    byte[] branches = new byte[SECRET_LENGTH];
    byte[] root = new byte[SECRET_LENGTH];
    random.nextBytes(branches);
    random.nextBytes(root);
    Content content = new Content(branches, Cover.whole(Cover.DEPTH, root), 0, 0);
    Arrays.fill(root, (byte) 0);
    return content;
  }

  /** What keys other than the slots' are derived from; not to be changed. */
  byte[] branches() {
    return branches;
  }

  /** From which the slots' keys are derived. */
  Cover cover() {
    return cover;
  }

  /** Slots below it were given out, or may have been. */
  long mark() {
    return mark;
  }

  /** Larger after each puncture. */
  long epoch() {
    return epoch;
  }

  /** Names the keyring, and tells nothing of its secrets. */
  long id() {
    byte[] id = Hkdf.derive(branches, "pelanggan/1 fingerprint", Long.BYTES);
    return ByteBuffer.wrap(id).getLong();
  }

  /**
   * @param leaves in ascending order
   * @param next the epoch from which on they are gone
   */
  Content without(long[] leaves, long next) {
    return new Content(branches, cover.without(leaves), mark, next);
  }

  Content withMark(long next) {
    return new Content(branches, cover, next, epoch);
  }

  Content withEpoch(long next) {
    return new Content(branches, cover, mark, next);
  }

  /** Both histories together. */
  Content and(Content other) {
    Cover both = cover.isAsPunctured(other.cover) ? cover : cover.and(other.cover);
    return new Content(branches, both, Math.max(mark, other.mark), Math.max(epoch, other.epoch));
  }

  /** Whether the other one punctured and gave out exactly the same. */
  boolean isSame(Content other) {
    return mark == other.mark && epoch == other.epoch && cover.isAsPunctured(other.cover);
  }

  byte[] write() {
    byte[] bytes = new byte[SECRET_LENGTH + 2 * Long.BYTES + cover.encodedLength()];
    ByteBuffer target = ByteBuffer.wrap(bytes).put(branches).putLong(mark).putLong(epoch);
    cover.write(target);
    return bytes;
  }

  /**
   * @throws RuntimeException where the bytes are no content
   */
  static Content read(byte[] bytes) {
    ByteBuffer source = ByteBuffer.wrap(bytes);
    byte[] branches = new byte[SECRET_LENGTH];
    source.get(branches);
    long mark = source.getLong();
    long epoch = source.getLong();
    return new Content(branches, Cover.read(source), mark, epoch);
  }

  @Override
  public String toString() {
    return "***";
  }
}
