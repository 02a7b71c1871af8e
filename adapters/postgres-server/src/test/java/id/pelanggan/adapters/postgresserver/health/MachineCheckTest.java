package id.pelanggan.adapters.postgresserver.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of the machine, on one that can build this. */
class MachineCheckTest {
  @TempDir private Path folder;

  @Test
  void shouldFindAFittingJdkAndPlatform() {
    assertThat(new JdkCheck().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.JDK_FITS, FindingCode.PLATFORM_FITS);
  }

  @Test
  void shouldKnowWhoRunsIt() {
    assertThat(new UserCheck().findings())
        .extracting(Finding::code)
        .containsExactly(Accounts.isRoot() ? FindingCode.USER_ROOT : FindingCode.USER_ORDINARY);
  }

  @Test
  void shouldMeasureTheDiskOfFoldersThatAreNotThereYet() {
    Path home = folder.resolve("deep").resolve("home");
    HomeLocation location = new HomeLocation(home, new Accounts(event -> {}));

    List<Finding> findings = new DiskCheck(location, folder.resolve("cache")).findings();

    assertThat(findings)
        .extracting(finding -> finding.details().get("path"))
        .containsExactly(home.toString(), folder.resolve("cache").toString());
    assertThat(findings)
        .allSatisfy(finding ->
            assertThat(Long.parseLong(finding.details().get("freeMebibytes"))).isPositive());
    assertThat(folder).isEmptyDirectory();
  }
}
