package id.pelanggan.app.report;

import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/** Writes reports to new files that only their owner may read. */
public final class ReportFile {
  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private ReportFile() {}

  /**
   * Writes a file that is not there yet.
   *
   * @throws PelangganException {@link ReportError#REPORT_FILE_EXISTS}, {@link
   *     ReportError#REPORT_FILE_NOT_WRITTEN}
   */
  public static void write(Path path, String text) {
    Path file = path.toAbsolutePath().normalize();
    try {
      create(file);
      Files.writeString(file, text);
    } catch (FileAlreadyExistsException e) {
      throw failure(ReportError.REPORT_FILE_EXISTS, file).withTraceOf(e);
    } catch (IOException e) {
      throw failure(ReportError.REPORT_FILE_NOT_WRITTEN, file).withTraceOf(e);
    }
  }

  private static void create(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
    } else {
      Files.createFile(file);
    }
  }

  private static PelangganException failure(ReportError error, Path file) {
    return new PelangganException(error, Map.of("path", file.toString()));
  }
}
