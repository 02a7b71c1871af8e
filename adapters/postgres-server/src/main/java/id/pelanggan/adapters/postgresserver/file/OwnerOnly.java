package id.pelanggan.adapters.postgresserver.file;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;

/** Files and folders that nobody but their owner can read. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** 0600. */
  public static FileAttribute<Set<PosixFilePermission>> file() {
    return PosixFilePermissions.asFileAttribute(FILE);
  }

  /** 0700. */
  public static FileAttribute<Set<PosixFilePermission>> folder() {
    return PosixFilePermissions.asFileAttribute(FOLDER);
  }

  /** Takes every permission on a file or folder from everybody but its owner. */
  public static void close(Path path) {
    try {
      Files.setPosixFilePermissions(path, Files.isDirectory(path) ? FOLDER : FILE);
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /** Whether somebody other than the owner has any permission on the path. */
  public static boolean isOpenToOthers(Path path) {
    try {
      return !FOLDER.containsAll(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }

  /**
   * Writes the whole text so that after a crash or power cut there is the old file or the new one.
   * Keeps nothing of an old file's permissions.
   *
   * @param handOver makes the new file its owner's before it takes its place
   */
  public static void write(Path path, String text, Consumer<Path> handOver) {
    Path fresh = path.resolveSibling(path.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(fresh);
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              OwnerOnly.file())) {
        Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
        channel.force(true);
      }
      handOver.accept(fresh);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      FileTree.sync(FileTree.parent(path));
    } catch (IOException e) {
      throw FileFailure.of(e, path);
    }
  }
}
