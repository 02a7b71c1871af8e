package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerCheckTest {
  private final Ground ground = Ground.empty();

  @AfterEach
  void leaveNothingBehind() {
    ground.close();
  }

  @Test
  void shouldFindAServerAtRestWhereThereIsNoHomeAndMakeNone() {
    assertThat(codes()).containsExactly(FindingCode.SERVER_AT_REST, FindingCode.PORTS_OPEN);
    assertThat(ground.home()).doesNotExist();
  }

  @Test
  void shouldFindARunningServerAndOneThatWasCutOff() {
    int port = ground.server().open().port();
    long pid = ground.postmaster().pid();

    assertThat(codes()).containsExactly(FindingCode.SERVER_RUNS, FindingCode.PORT_FITS);
    assertThat(findings().getFirst().details()).containsEntry("pid", String.valueOf(pid));
    assertThat(findings().getLast().details()).containsEntry("port", String.valueOf(port));

    ground.killPostmaster();
    ground.awaitGone();
    assertThat(codes()).containsExactly(FindingCode.SERVER_WAS_CUT_OFF, FindingCode.PORT_FITS);
  }

  @Test
  void shouldFindTheDataOfAnotherPostgres() throws IOException {
    HomeFolder home = HomeFolder.prepare(ground.home(), new Accounts(event -> {}));
    home.createFolder(ground.data());
    Files.writeString(ground.data().resolve("PG_VERSION"), "19\n");

    assertThat(codes()).containsExactly(FindingCode.SERVER_VERSION_OTHER, FindingCode.PORTS_OPEN);
    assertThat(findings().getFirst().details()).containsEntry("found", "19");
  }

  @Test
  void shouldFindThatThePortIsTaken() throws IOException {
    HomeFolder home = HomeFolder.prepare(ground.home(), new Accounts(event -> {}));
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      home.writeFile(ground.database().resolve("port"), stranger.getLocalPort() + "\n");

      assertThat(codes()).containsExactly(FindingCode.SERVER_AT_REST, FindingCode.PORT_TAKEN);
    }
  }

  private List<Finding> findings() {
    return new ServerCheck(new HomeLocation(ground.home(), new Accounts(event -> {}))).findings();
  }

  private List<FindingCode> codes() {
    return findings().stream().map(Finding::code).toList();
  }
}
