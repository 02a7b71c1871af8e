package id.pelanggan.adapters.postgresserver.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.Failures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
  @TempDir private Path folder;

  @Test
  void shouldWriteAFileForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("passwords");

    write(file, "owner=ä\n");

    assertThat(file).hasContent("owner=ä\n");
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void shouldKeepNothingOfAnOldFilesPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("passwords"), "a longer text than the new one");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

    write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  /** Whoever has the old file open goes on reading the old file: it is replaced, not rewritten. */
  @Test
  void shouldReplaceTheFileWhole() throws IOException {
    Path file = folder.resolve("passwords");
    write(file, "old");

    try (InputStream old = Files.newInputStream(file)) {
      write(file, "new");
      assertThat(new String(old.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("old");
    }

    assertThat(file).hasContent("new");
    assertThat(entries()).containsExactly(file);
  }

  @Test
  void shouldNotMindWhatAKilledProcessOfTheSameNumberLeft() throws IOException {
    Path file = folder.resolve("passwords");
    Files.writeString(folder.resolve("passwords." + ProcessHandle.current().pid()), "half");

    write(file, "whole");

    assertThat(file).hasContent("whole");
    assertThat(entries()).containsExactly(file);
  }

  @Test
  void shouldSayWhereItCouldNotWrite() {
    Path file = folder.resolve("missing").resolve("passwords");

    assertThat(Failures.of(() -> write(file, "x")).details())
        .containsEntry("path", file.toString());
  }

  @Test
  void shouldSeeWhatIsOpenToOthers() throws IOException {
    Path file = folder.resolve("passwords");
    write(file, "");
    assertThat(OwnerOnly.isOpenToOthers(file)).isFalse();

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(OwnerOnly.isOpenToOthers(file)).isTrue();
  }

  /** Before anybody can see it, the new file belongs to whom it is for. */
  @Test
  void shouldHandOverTheNewFileBeforeItTakesItsPlace() {
    Path file = folder.resolve("passwords");
    write(file, "old");

    OwnerOnly.write(
        file,
        "new",
        fresh -> {
          assertThat(fresh).hasContent("new");
          assertThat(file).hasContent("old");
        });

    assertThat(file).hasContent("new");
  }

  private static void write(Path file, String text) {
    OwnerOnly.write(file, text, fresh -> {});
  }

  private Path[] entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toArray(Path[]::new);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
