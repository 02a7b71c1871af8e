package id.pelanggan.adapters.vault.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.TestHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpochFileTest {
  private static final long OWNER = -77;

  @TempDir private Path root;
  private KeyFolder folder;
  private Path path;

  @BeforeEach
  void make() {
    TestHome home = new TestHome(root);
    home.folder("keys");
    folder = new KeyFolder(home);
    path = folder.locate("epoch");
  }

  @Test
  void shouldShowAtOnceWhatAnotherOneSet() {
    EpochFile one = EpochFile.open(folder, OWNER, 3, 9);
    EpochFile other = EpochFile.open(folder, OWNER, 1, 1);
    assertThat(other.epoch()).isEqualTo(3);

    other.set(4, 10);

    assertThat(one.epoch()).isEqualTo(4);
    assertThat(one.generation()).isEqualTo(10);
  }

  @Test
  void shouldBeItsOwnersAlone() throws IOException {
    EpochFile.open(folder, OWNER, 3, 9);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void shouldTellThatItWasReplacedOrDeleted() throws Exception {
    EpochFile file = EpochFile.open(folder, OWNER, 3, 9);
    byte[] bytes = Files.readAllBytes(path);
    assertThat(file.isInPlace()).isTrue();
    Thread.sleep(1100);
    assertThat(file.isInPlace()).isTrue();

    Path copy = path.resolveSibling("other");
    Files.write(copy, bytes);
    Files.move(copy, path, StandardCopyOption.REPLACE_EXISTING);
    EpochFile replaced = EpochFile.open(folder, OWNER, 1, 1);
    Thread.sleep(1100);
    assertThat(file.isInPlace()).isFalse();
    assertThat(replaced.isInPlace()).isTrue();

    Files.delete(path);
    Thread.sleep(1100);
    assertThat(replaced.isInPlace()).isFalse();
  }

  @Test
  void shouldMakeAnewWhatIsDamagedOrOfAnotherKeyring() throws IOException {
    EpochFile.open(folder, OWNER, 3, 9);
    assertThat(EpochFile.find(folder, OWNER + 1)).isEmpty();
    assertThat(EpochFile.open(folder, OWNER + 1, 5, 5).epoch()).isEqualTo(5);

    for (int length = 0; length < 32; length++) {
      Files.write(path, new byte[length]);
      assertThat(EpochFile.find(folder, OWNER)).isEmpty();
      assertThat(EpochFile.open(folder, OWNER, length, 5).epoch()).isEqualTo(length);
    }
  }
}
