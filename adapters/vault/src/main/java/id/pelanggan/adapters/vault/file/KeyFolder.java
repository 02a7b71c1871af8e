package id.pelanggan.adapters.vault.file;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.HomeFolders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The home's folder {@code keys}, and the lock of whoever reads or changes what is in it. */
public final class KeyFolder {
  private static final String NAME = "keys";
  private static final String LOCK = "lock";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(2);

  /**
   * The operating system's lock is the process's; threads and the vaults of one process need their
   * own.
   */
  private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

  private static final Set<OpenOption> LOCK_OPTIONS =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private final HomeFolders homes;
  private final Duration patience;

  public KeyFolder(HomeFolders homes) {
    this(homes, PATIENCE);
  }

  /**
   * @param patience how long to wait for another process
   */
  KeyFolder(HomeFolders homes, Duration patience) {
    this.homes = requireNonNull(homes, "homes is null");
    this.patience = requireNonNull(patience, "patience is null");
  }

  /** Where a file of the folder is or would be; makes nothing. */
  public Path locate(String name) {
    return homes.locate(NAME).resolve(name);
  }

  /** Whether there is such a file; a link is one, wherever it leads. */
  public boolean exists(String name) {
    return Files.exists(locate(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** Works while no other thread or process of this home does; makes the folder. */
  public <T> T locked(Supplier<T> work) {
    Path file = homes.folder(NAME).resolve(LOCK);
    ReentrantLock lock = LOCKS.computeIfAbsent(file, path -> new ReentrantLock());
    lock.lock();
    try {
      if (lock.getHoldCount() > 1) {
        throw new IllegalStateException("the keys are locked by this thread already");
      }
      return lockedForThisProcess(file, work);
    } catch (IOException e) {
      throw FileFailure.of(e, file);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Puts a file in its place, whole or not at all; what was there before is overwritten first.
   *
   * @param content writes into the empty file
   */
  void put(String name, Content content) {
    Path path = locate(name);
    Path fresh = path.resolveSibling(name + ".new");
    try {
      discard(fresh);
      try (Disk disk = ChannelDisk.create(fresh)) {
        content.write(disk);
        disk.force();
      }
      homes.own(fresh);
      discard(path);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      force(homes.folder(NAME));
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** Puts a short file in its place. */
  public void put(String name, byte[] content) {
    put(name, disk -> disk.write(0, ByteBuffer.wrap(content)));
  }

  /** Deletes a file, if it is there, so that its bytes do not stay on the disk. */
  private static void discard(Path path) throws IOException {
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      try (Disk disk = ChannelDisk.write(path)) {
        new HalvedFile(disk).eraseAll();
      }
    }
    Files.deleteIfExists(path);
  }

  private <T> T lockedForThisProcess(Path file, Supplier<T> work) throws IOException {
    try (FileChannel channel = openLock(file);
        FileLock held = waitFor(channel, file)) {
      requireNonNull(held, "held is null");
      return work.get();
    }
  }

  /**
   * Whoever holds the lock does so for milliseconds, unless it was stopped just then. An erasure
   * must not wait for it without end: it fails, stays pending and is tried again.
   */
  private FileLock waitFor(FileChannel channel, Path file) throws IOException {
    long start = System.nanoTime();
    FileLock lock = channel.tryLock();
    while (lock == null) {
      if (System.nanoTime() - start > patience.toNanos()) {
        throw FileFailure.locked(file);
      }
      pause();
      lock = channel.tryLock();
    }
    return lock;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FileFailure.interrupted();
    }
  }

  /** The lock's file is never replaced: two processes would each lock one of their own. */
  private FileChannel openLock(Path file) throws IOException {
    boolean fresh = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    FileChannel channel = FileChannel.open(file, LOCK_OPTIONS, ChannelDisk.OWNER_ONLY);
    if (fresh) {
      homes.own(file);
    }
    return channel;
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** What is written into a new file. */
  @FunctionalInterface
  interface Content {
    void write(Disk disk) throws IOException;
  }
}
