package id.pelanggan.adapters.postgresserver.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock that ends with its process, however that ends.
 *
 * <p>The operating system keeps it by process, and gives it up as soon as the process closes any
 * channel of the same file. So this class remembers what it holds and never opens such a file
 * again.
 */
public final class LockedFile implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private LockedFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Takes the lock if nobody has it; creates the file where it is missing. */
  public static Optional<LockedFile> tryLock(Path file) {
    Path path = file.toAbsolutePath().normalize();
    if (!HELD.add(path)) {
      return Optional.empty();
    }
    Optional<LockedFile> lock = Optional.empty();
    try {
      lock = lockForThisProcess(path);
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(path);
      }
    }
    return lock;
  }

  /**
   * Takes the lock, however long that takes.
   *
   * @param onWait called once, when the lock is not free at once
   */
  public static LockedFile lock(Path path, Runnable onWait) {
    Optional<LockedFile> lock = tryLock(path);
    if (lock.isEmpty()) {
      onWait.run();
    }
    while (lock.isEmpty()) {
      Pause.of(PAUSE);
      lock = tryLock(path);
    }
    return lock.get();
  }

  /** Whether a living process holds the lock; a missing file is not held. */
  public static boolean isHeld(Path path) {
    if (!Files.exists(path)) {
      return false;
    }
    Optional<LockedFile> lock = tryLock(path);
    lock.ifPresent(LockedFile::close);
    return lock.isEmpty();
  }

  private static Optional<LockedFile> lockForThisProcess(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.file());
    if (channel.tryLock() == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new LockedFile(path, channel));
  }

  /** Gives up the lock; the file stays. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    } finally {
      HELD.remove(path);
    }
  }
}
