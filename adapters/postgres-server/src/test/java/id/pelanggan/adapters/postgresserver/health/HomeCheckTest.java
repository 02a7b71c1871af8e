package id.pelanggan.adapters.postgresserver.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeCheckTest {
  private final TestHome test = new TestHome();
  private final Path path = test.path();
  private final Accounts accounts = new Accounts(event -> {});

  @AfterEach
  void delete() {
    test.close();
  }

  @Test
  void shouldSeeThatAHomeCanBeMadeAndMakeNone() {
    assertThat(codes(path)).containsExactly(FindingCode.HOME_NEW);
    assertThat(codes(path.resolve("deeper"))).containsExactly(FindingCode.HOME_NEW);

    assertThat(path).doesNotExist();
  }

  @Test
  void shouldSeeThatAHomeFits() throws IOException {
    HomeFolder home = HomeFolder.prepare(path, accounts);
    assertThat(codes(path)).containsExactly(FindingCode.HOME_FITS, FindingCode.PASSWORDS_MISSING);

    home.writeFile(home.database().resolve("passwords"), "");
    assertThat(codes(path)).containsExactly(FindingCode.HOME_FITS, FindingCode.PASSWORDS_FIT);
  }

  @Test
  void shouldSeeWhatIsOpenToOthers() throws IOException {
    HomeFolder home = HomeFolder.prepare(path, accounts);
    Path passwords = home.database().resolve("passwords");
    home.writeFile(passwords, "");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(codes(path))
        .containsExactly(FindingCode.HOME_OPEN_TO_OTHERS, FindingCode.PASSWORDS_OPEN_TO_OTHERS);
  }

  @Test
  void shouldSeeThatThePlaceIsTaken() throws IOException {
    Files.writeString(Files.createDirectory(path).resolve("thesis.txt"), "x");
    Path file = Files.createFile(test.folder().resolve("file"));

    assertThat(codes(path)).containsExactly(FindingCode.HOME_FOREIGN);
    assertThat(codes(file)).containsExactly(FindingCode.HOME_FOREIGN);
  }

  /** The one user cannot walk to it, the other may not write there. */
  @Test
  void shouldSeeThatTheHomesOwnerCouldNotUseIt() throws IOException {
    Path closed = Files.createDirectory(path);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));

    assertThat(codes(closed.resolve("home")))
        .containsExactly(
            Accounts.isRoot() ? FindingCode.HOME_NOT_REACHABLE : FindingCode.HOME_NOT_WRITABLE);
  }

  private List<FindingCode> codes(Path home) {
    return new HomeCheck(new HomeLocation(home, accounts))
        .findings().stream().map(Finding::code).toList();
  }
}
