package id.pelanggan.adapters.postgresserver.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileFailureTest {
  private static final Path FILE = Path.of("/home/shop/passwords");

  @Test
  void shouldSayThatTheDiskIsFull() {
    assertThat(code(new IOException("No space left on device"))).isEqualTo(FileError.DISK_FULL);
    assertThat(code(new FileSystemException("/f", null, "No space left on device")))
        .isEqualTo(FileError.DISK_FULL);
    assertThat(code(new FileSystemException("/f", null, "Disk quota exceeded")))
        .isEqualTo(FileError.DISK_FULL);
  }

  @Test
  void shouldSayThatItIsNotPermitted() {
    assertThat(code(new AccessDeniedException("/f"))).isEqualTo(FileError.FILE_NOT_PERMITTED);
    assertThat(code(new FileSystemException("/f", null, "Read-only file system")))
        .isEqualTo(FileError.FILE_NOT_PERMITTED);
    assertThat(code(new FileSystemException("/f", null, "Operation not permitted")))
        .isEqualTo(FileError.FILE_NOT_PERMITTED);
  }

  @Test
  void shouldCallEverythingElseAFailure() {
    assertThat(code(new NoSuchFileException("/f"))).isEqualTo(FileError.FILE_FAILED);
    assertThat(code(new IOException())).isEqualTo(FileError.FILE_FAILED);
  }

  @Test
  void shouldNameThePathAndKeepTheTraceButNotTheMessage() {
    IOException origin = new IOException("row 4711");

    PelangganException failure = FileFailure.of(origin, FILE);

    assertThat(failure.details())
        .containsEntry("path", FILE.toString())
        .containsEntry("reason", "IOException");
    assertThat(failure).hasNoCause().hasMessageNotContaining("4711");
    assertThat(failure.getStackTrace()).isEqualTo(origin.getStackTrace());
  }

  private static Object code(IOException failure) {
    return FileFailure.of(failure, FILE).code();
  }
}
