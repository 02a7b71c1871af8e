package id.pelanggan.adapters.files.disk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileStateTest {
  @Test
  void shouldTellMissingFromUnreadable() {
    assertThat(FileState.error(new NoSuchFileException("f")))
        .isEqualTo(SpreadsheetError.SPREADSHEET_MISSING);
    assertThat(FileState.error(new FileSystemException("f/g", null, "Not a directory")))
        .isEqualTo(SpreadsheetError.SPREADSHEET_MISSING);
    assertThat(FileState.error(new AccessDeniedException("f")))
        .isEqualTo(SpreadsheetError.SPREADSHEET_NOT_READABLE);
    assertThat(FileState.error(new IOException()))
        .isEqualTo(SpreadsheetError.SPREADSHEET_NOT_READABLE);
  }
}
