package id.pelanggan.adapters.postgresserver.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.Failures;
import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.file.FileError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeFolderTest {
  private final TestHome test = new TestHome();
  private final Path path = test.path();

  @AfterEach
  void delete() {
    test.close();
  }

  @Test
  void shouldMakeANewHomeForItsOwnerAlone() throws IOException {
    assertThat(HomeFolder.isHome(path)).isFalse();

    HomeFolder home = prepare(path);

    assertThat(HomeFolder.isHome(path)).isTrue();
    assertThat(home.root()).isEqualTo(path);
    assertThat(home.account()).isEqualTo(new Accounts(event -> {}).of(path));
    assertThat(path.resolve("pelanggan.properties")).hasContent("layout=1\n");
    assertThat(permissions(path.resolve("pelanggan.properties"))).isEqualTo("rw-------");
    assertThat(permissions(path)).isEqualTo("rwx------");
    assertThat(permissions(home.database())).isEqualTo("rwx------");
    assertThat(permissions(home.logs())).isEqualTo("rwx------");
  }

  @Test
  void shouldMakeTheFoldersAboveIt() {
    Path deep = path.resolve("deeper").resolve("still");

    assertThat(prepare(deep).root()).isEqualTo(deep).isDirectory();
  }

  @Test
  void shouldTakeAnEmptyFolderAndOneThatTheSystemHasPutThingsInto() throws IOException {
    Files.createDirectories(path.resolve("lost+found"));
    Files.createFile(path.resolve(".DS_Store"));

    prepare(path);

    assertThat(path.resolve("lost+found")).exists();
    assertThat(HomeFolder.isHome(path)).isTrue();
  }

  @Test
  void shouldCloseAnEmptyFolderThatWasOpenToOthers() throws IOException {
    Files.createDirectory(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));

    prepare(path);

    assertThat(permissions(path)).isEqualTo("rwx------");
  }

  @Test
  void shouldNotWriteALogThroughALink() throws IOException {
    HomeFolder home = prepare(path);
    Path other = Files.writeString(path.resolveSibling("other"), "x");
    Files.createSymbolicLink(home.logs().resolve("pelanggan.log"), other);

    Path log = home.prepareLog("pelanggan.log");

    assertThat(log).isRegularFile().isEmptyFile();
    assertThat(Files.isSymbolicLink(log)).isFalse();
    assertThat(other).hasContent("x");
  }

  @Test
  void shouldFindItsOwnHomeAgain() throws IOException {
    Path kept = Files.writeString(prepare(path).database().resolve("kept"), "x");

    prepare(path);

    assertThat(kept).hasContent("x");
  }

  /** A process was killed between writing the mark beside its place and moving it there. */
  @Test
  void shouldGoOnWithAHomeWhoseMakingWasCutOff() throws IOException {
    Files.createDirectory(path);
    Files.createFile(path.resolve("pelanggan.properties.4711"));

    prepare(path);

    assertThat(HomeFolder.isHome(path)).isTrue();
  }

  /**
   * Root makes a folder and then hands it over; a kill between the two must not lock it for ever.
   */
  @Test
  void shouldHandOverAFolderThatWasMadeBefore() throws IOException {
    prepare(path);
    Files.delete(path.resolve("database"));
    Files.createDirectory(path.resolve("database"));

    prepare(path);

    assertThat(Files.getOwner(path.resolve("database"))).isEqualTo(Files.getOwner(path));
  }

  @Test
  void shouldRefuseAFolderOfOtherThingsAndLeaveItAsItIs() throws IOException {
    Path foreign = Files.writeString(Files.createDirectory(path).resolve("thesis.txt"), "x");

    assertThat(Failures.of(() -> prepare(path)).code()).isEqualTo(HomeError.HOME_FOREIGN);

    assertThat(path).isDirectoryNotContaining(entry -> !entry.equals(foreign));
  }

  @Test
  void shouldRefuseAFile() throws IOException {
    Files.writeString(path, "x");

    assertThat(Failures.of(() -> prepare(path)).code()).isEqualTo(HomeError.HOME_NOT_A_FOLDER);

    assertThat(path).hasContent("x");
  }

  /** The one user cannot walk to it, the other may not write there. */
  @Test
  void shouldRefuseAHomeThatItsOwnerCannotUse() throws IOException {
    Path closed = Files.createDirectory(path);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    Path home = Files.createDirectory(closed.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-x------"));

    assertThat(Failures.of(() -> prepare(home)).code())
        .isEqualTo(Accounts.isRoot() ? HomeError.HOME_NOT_REACHABLE : FileError.FILE_NOT_PERMITTED);
  }

  private static HomeFolder prepare(Path path) {
    return HomeFolder.prepare(path, new Accounts(event -> {}));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
