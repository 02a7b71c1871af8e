package id.pelanggan.adapters.files.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
  @TempDir private Path folder;

  @Test
  void shouldAppearWholeAndForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("new.csv");

    NewFile.write(
        file,
        target -> {
          target.write('a');
          assertThat(file).doesNotExist();
          assertThat(permissions(onlyFile())).isEqualTo("rw-------");
        });

    assertThat(file).hasContent("a");
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(onlyFile()).isEqualTo(file);
  }

  @Test
  void shouldLeaveNothingWhereTheDiskIsFull() {
    Path file = folder.resolve("new.csv");

    assertThatThrownBy(() ->
            NewFile.write(
                file,
                target -> {
                  target.write('a');
                  throw new IOException("No space left on device: anna@example.com");
                }))
        .satisfies(failure ->
            assertThat(code(failure)).isEqualTo(SpreadsheetError.SPREADSHEET_NOT_WRITABLE))
        .hasMessageNotContaining("anna")
        .hasMessageContaining(file.toString());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldLeaveNothingWhereTheFillingFails() {
    IllegalStateException failure = new IllegalStateException("stop");

    assertThatThrownBy(() ->
            NewFile.write(
                folder.resolve("new.csv"),
                target -> {
                  throw failure;
                }))
        .isSameAs(failure);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldRefuseANameThatIsTaken() throws IOException {
    Path file = Files.writeString(folder.resolve("old.csv"), "old");
    Path dangling = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("none"));

    assertRefused(SpreadsheetError.SPREADSHEET_EXISTS, () -> NewFile.write(file, target -> {}));
    assertRefused(SpreadsheetError.SPREADSHEET_EXISTS, () -> NewFile.write(folder, target -> {}));
    assertRefused(SpreadsheetError.SPREADSHEET_EXISTS, () -> NewFile.write(dangling, target -> {}));
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void shouldRefuseANameThatWasTakenInTheMeantime() throws IOException {
    Path file = folder.resolve("new.csv");

    assertRefused(
        SpreadsheetError.SPREADSHEET_EXISTS,
        () -> NewFile.write(file, target -> Files.writeString(file, "other")));
    assertThat(file).hasContent("other");
    assertThat(onlyFile()).isEqualTo(file);
  }

  @Test
  void shouldSayThatAFolderIsMissing() {
    assertRefused(
        SpreadsheetError.SPREADSHEET_NOT_WRITABLE,
        () -> NewFile.write(folder.resolve("no").resolve("new.csv"), target -> {}));
  }

  private Path onlyFile() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .reduce((a, b) -> {
            throw new AssertionError(a + " and " + b);
          })
          .orElseThrow();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static void assertRefused(SpreadsheetError error, ThrowingCallable act) {
    assertThatThrownBy(act).satisfies(failure -> assertThat(code(failure)).isEqualTo(error));
  }

  private static Object code(Throwable failure) {
    return failure instanceof PelangganException refusal ? refusal.code() : failure;
  }
}
