package id.pelanggan.adapters.postgresserver.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir private Path folder;

  @Test
  void shouldDeleteAFolderButNotWhatItsLinksPointTo() throws IOException {
    Path kept = Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("f"), "x");
    Path tree = Files.createDirectories(folder.resolve("tree").resolve("deep"));
    Files.writeString(tree.resolve("file"), "x");
    Files.createSymbolicLink(tree.resolve("link"), kept.getParent());

    FileTree.delete(folder.resolve("tree"));

    assertThat(folder.resolve("tree")).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void shouldDeleteNothingWhereThereIsNothing() {
    FileTree.delete(folder.resolve("missing"));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldAddUpTheBytesOfAllFiles() throws IOException {
    Files.writeString(folder.resolve("a"), "12345");
    Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("b"), "123");

    assertThat(FileTree.bytes(folder)).isEqualTo(8);
  }
}
