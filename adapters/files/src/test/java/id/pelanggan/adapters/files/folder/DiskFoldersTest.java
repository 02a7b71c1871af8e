package id.pelanggan.adapters.files.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pelanggan.application.port.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFoldersTest {
  @TempDir private Path folder;

  @Test
  void shouldListFilesAndFoldersWhateverTheyAreCalled() throws IOException {
    Path hostile = folder.resolve("daftar\u001b[2J\n.csv");
    Files.writeString(hostile, "a,b\n");
    Files.createDirectory(folder.resolve("arsip"));
    Files.createSymbolicLink(folder.resolve("hilang.csv"), folder.resolve("nowhere"));

    List<Folders.Entry> entries = new DiskFolders().list(folder).orElseThrow();

    assertThat(entries)
        .extracting(Folders.Entry::path, Folders.Entry::folder, Folders.Entry::bytes)
        .containsExactlyInAnyOrder(
            tuple(hostile, false, 4L), tuple(folder.resolve("arsip"), true, 0L));
  }

  @Test
  void shouldSayThatAFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a\n");

    assertThat(new DiskFolders().list(file)).isEmpty();
    assertThat(new DiskFolders().list(folder.resolve("nowhere"))).isEmpty();
  }
}
