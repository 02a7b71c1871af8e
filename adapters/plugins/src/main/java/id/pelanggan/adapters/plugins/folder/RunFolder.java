package id.pelanggan.adapters.plugins.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of this process alone, below one that all processes of a home share. A process holds the
 * lock of its folder as long as it lives, however it ends; the next one clears away what nobody
 * holds.
 */
public final class RunFolder {
  private static final String LOCK = "lock";
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path shared;
  private @Nullable Path own;
  // Only held: closing one would give its lock back.
  private final List<FileChannel> held = new ArrayList<>();

  public RunFolder(Path shared) {
    this.shared = requireNonNull(shared, "shared is null");
  }

  /** A new, empty folder that nobody else can look into. */
  public synchronized Path create() {
    try {
      return Files.createTempDirectory(own(), "", OWNER_ONLY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with everything in it, as far as the system lets it. */
  public static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path own() throws IOException {
    Path known = own;
    if (known != null && Files.isDirectory(known)) {
      return known;
    }
    createPrivately(shared);
    // Nobody clears away between the moments in which a folder is made and its lock is held.
    try (FileChannel door = open(shared.resolve(LOCK));
        FileLock ignored = door.lock()) {
      clear();
      Path made = Files.createTempDirectory(shared, "run-", OWNER_ONLY);
      FileChannel channel = open(made.resolve(LOCK));
      channel.lock();
      held.add(channel);
      own = made;
      return made;
    }
  }

  private void clear() throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(shared, "run-*")) {
      for (Path folder : folders) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isAbandoned(folder)) {
          delete(folder);
        }
      }
    }
  }

  private static boolean isAbandoned(Path folder) throws IOException {
    try (FileChannel channel = open(folder.resolve(LOCK));
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Another one of this process holds it.
      return false;
    }
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void createPrivately(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(folder, OWNER_ONLY);
    }
  }
}
