package id.pelanggan.adapters.vault.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few bytes that all processes of a home have mapped into memory: a number that grows with each
 * puncture (the epoch), and how often the keyring was written (its generation). Whoever punctures
 * raises the epoch after the keyring is written, so everybody else sees at the cost of a memory
 * access that what they know is old.
 *
 * <p>A file that was replaced or deleted would be seen by nobody who mapped the old one. So each
 * process looks once a second whether the file is still the one it mapped.
 */
public final class EpochFile {
  private static final String NAME = "epoch";
  private static final byte[] MARK = "PLGNEPOC".getBytes(StandardCharsets.US_ASCII);
  private static final int OWNER = MARK.length;
  private static final int EPOCH = OWNER + Long.BYTES;
  private static final int GENERATION = EPOCH + Long.BYTES;
  private static final int LENGTH = GENERATION + Long.BYTES;
  private static final long LOOK = Duration.ofSeconds(1).toNanos();
  private static final VarHandle LONG =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final Path path;
  private final @Nullable Object identity;
  private final MappedByteBuffer memory;
  private volatile long lastLook = System.nanoTime();

  private EpochFile(Path path, @Nullable Object identity, MappedByteBuffer memory) {
    this.path = path;
    this.identity = identity;
    this.memory = memory;
  }

  /** The keyring's file; made with these numbers where there is none. Needs the lock. */
  public static EpochFile open(KeyFolder folder, long owner, long epoch, long generation) {
    Optional<EpochFile> found = find(folder, owner);
    if (found.isEmpty()) {
      ByteBuffer content = ByteBuffer.allocate(LENGTH).put(MARK);
      folder.put(NAME, content.putLong(owner).putLong(epoch).putLong(generation).array());
      found = find(folder, owner);
    }
    return found.orElseThrow(() -> new IllegalStateException("the epoch file is gone"));
  }

  /**
   * Empty where the file is missing, of another keyring, or no such file. Needs the lock.
   *
   * @param owner tells keyrings apart
   */
  public static Optional<EpochFile> find(KeyFolder folder, long owner) {
    Path path = folder.locate(NAME);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(map(path)).filter(file -> file.isOf(owner));
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** As of now, whichever process wrote it. */
  public long epoch() {
    return (long) LONG.getVolatile(memory, EPOCH);
  }

  public long generation() {
    return (long) LONG.getVolatile(memory, GENERATION);
  }

  /** Tells all processes that the keyring was written. Needs the lock. */
  public void set(long epoch, long generation) {
    LONG.setVolatile(memory, GENERATION, generation);
    LONG.setVolatile(memory, EPOCH, epoch);
  }

  /** Whether the file is still the one that others see; looks at the disk once a second. */
  public boolean isInPlace() {
    long now = System.nanoTime();
    if (now - lastLook < LOOK) {
      return true;
    }
    if (!Objects.equals(identity, identityOf(path))) {
      return false;
    }
    lastLook = now;
    return true;
  }

  private boolean isOf(long owner) {
    return memory.capacity() == LENGTH
        && memory.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))
        && memory.getLong(OWNER) == owner;
  }

  private static EpochFile map(Path path) throws IOException {
    Set<OpenOption> options =
        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try (FileChannel channel = FileChannel.open(path, options)) {
      long size = Math.min(channel.size(), LENGTH);
      return new EpochFile(
          path, identityOf(path), channel.map(FileChannel.MapMode.READ_WRITE, 0, size));
    }
  }

  /** Device and number of the file; null where there is none. */
  private static @Nullable Object identityOf(Path path) {
    try {
      return requireNonNull(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .fileKey());
    } catch (IOException e) {
      return null;
    }
  }
}
