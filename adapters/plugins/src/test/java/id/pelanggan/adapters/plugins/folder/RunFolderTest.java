package id.pelanggan.adapters.plugins.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path home;

  @Test
  void shouldMakeFoldersThatNobodyElseCanLookInto() throws IOException {
    Path shared = home.resolve("a/running");
    RunFolder folder = new RunFolder(shared);

    Path one = folder.create();
    Path two = folder.create();

    assertThat(one).isEmptyDirectory().isNotEqualTo(two);
    assertThat(one.getParent()).isEqualTo(two.getParent());
    for (Path each : List.of(one, one.resolveSibling(""), shared)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void shouldClearAwayWhatNobodyHolds() throws IOException {
    Path shared = home.resolve("running");
    Path alive = new RunFolder(shared).create();
    Path dead = Files.createDirectories(shared.resolve("run-dead/1"));
    Files.writeString(dead.resolve("left"), "over");
    Files.writeString(shared.resolve("run-dead/lock"), "");
    Path link = Files.createSymbolicLink(shared.resolve("run-link"), home);

    Path own = new RunFolder(shared).create();

    assertThat(alive).exists();
    assertThat(own).exists();
    assertThat(shared.resolve("run-dead")).doesNotExist();
    assertThat(link).exists();
    try (Stream<Path> folders = Files.list(shared)) {
      assertThat(folders).hasSize(4);
    }
  }
}
