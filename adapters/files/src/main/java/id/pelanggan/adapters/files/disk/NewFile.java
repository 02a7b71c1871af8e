package id.pelanggan.adapters.files.disk;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** A file that nobody but its owner can read and that appears whole or not at all. */
public final class NewFile {
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private NewFile() {}

  /** Fills a file; what it throws leaves nothing behind. */
  @FunctionalInterface
  public interface Filling {
    void fill(OutputStream target) throws IOException;
  }

  /**
   * Throws {@code SPREADSHEET_EXISTS} where anything has the path, be it a link that leads nowhere.
   */
  public static void write(Path path, Filling filling) {
    Path file = path.toAbsolutePath();
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(null);
      }
      writeBeside(file, filling);
    } catch (FileAlreadyExistsException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_EXISTS, path);
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted while a file was written");
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_WRITABLE, path, e);
    }
  }

  private static void writeBeside(Path file, Filling filling) throws IOException {
    Path folder = requireNonNull(file.getParent(), "the root exists");
    Path fresh = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part", OWNER_ONLY);
    try {
      fill(fresh, filling);
      giveName(fresh, file);
      sync(folder);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void fill(Path fresh, Filling filling) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      OutputStream target = Channels.newOutputStream(channel);
      filling.fill(target);
      channel.force(true);
    }
  }

  /** A link refuses a name that is taken, in one step; not every file system can make one. */
  private static void giveName(Path fresh, Path file) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(fresh, file);
    }
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
