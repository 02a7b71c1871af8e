package id.pelanggan.adapters.postgresserver.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.domain.operation.HomeReport;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class HomeFilesTest {

  @Test
  void shouldCountWhatTheHomeTakes() throws IOException {
    try (TestHome test = new TestHome()) {
      HomeFiles files = new HomeFiles(new HomeLocation(test.path(), new Accounts(event -> {})));
      long before = files.require().bytes();
      Files.writeString(test.path().resolve("database").resolve("file"), "x".repeat(1000));

      HomeReport report = files.require();

      assertThat(report.folder()).isEqualTo(test.path());
      assertThat(report.bytes()).isEqualTo(before + 1000);
      assertThat(report.freeBytes()).isPositive();
    }
  }
}
