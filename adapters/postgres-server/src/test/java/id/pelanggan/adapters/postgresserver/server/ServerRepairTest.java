package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.Failures;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.domain.operation.ServerEvent;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a start finds changed since the last one, and mends. */
class ServerRepairTest {
  private static final Ground GROUND = Ground.prepared();
  private static final Path PASSWORDS = GROUND.database().resolve("passwords");
  private static final Path PORT = GROUND.database().resolve("port");

  @AfterEach
  void rest() {
    GROUND.rest();
  }

  @AfterAll
  static void leaveNothingBehind() {
    GROUND.close();
  }

  @Test
  void shouldSetNewPasswordsWhereTheFileIsGone() throws Exception {
    DatabaseAccess before;
    try (EmbeddedServer server = GROUND.server()) {
      before = server.open();
      Ground.keep(before, 1);
    }
    Files.delete(PASSWORDS);

    DatabaseAccess access = GROUND.server().open();

    assertThat(Ground.kept(access)).containsExactly("1");
    Session.ofApplication(access).close();
    assertThat(access.owner()).isNotEqualTo(before.owner());
    assertThat(access.application()).isNotEqualTo(before.application());
    assertThat(GROUND.events()).containsExactly(new ServerEvent.PasswordsRenewed(PASSWORDS));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(PASSWORDS)))
        .isEqualTo("rw-------");
  }

  /** Setting new ones would cut off whoever entered with the old ones. */
  @Test
  void shouldNotSetNewPasswordsWhileOthersUseTheServer() throws Exception {
    DatabaseAccess access = GROUND.server().open();
    String text = Files.readString(PASSWORDS);
    Files.delete(PASSWORDS);

    assertThat(Failures.of(() -> GROUND.server().open()).code())
        .isEqualTo(ServerError.PASSWORDS_LOST_WHILE_RUNNING);

    assertThat(PASSWORDS).doesNotExist();
    Session.ofOwner(access).close();
    Files.writeString(PASSWORDS, text);
  }

  /** As when the disk that it is on was not connected. */
  @Test
  void shouldNotMakeADatabaseWhereOneIsGone() throws Exception {
    Path data = PORT.resolveSibling("data");
    Path away = PORT.resolveSibling("away");
    try (EmbeddedServer server = GROUND.server()) {
      Ground.keep(server.open(), 7);
    }
    Files.move(data, away);

    assertThat(Failures.of(() -> GROUND.server().open()).code()).isEqualTo(ServerError.DATA_GONE);
    assertThat(data).doesNotExist();

    Files.move(away, data);
    assertThat(Ground.kept(GROUND.server().open())).contains("7");
  }

  @Test
  void shouldMoveToAnotherPortWhereItsOwnIsTaken() throws Exception {
    int before = LastPort.find(PORT).orElseThrow();
    try (ServerSocket stranger = new ServerSocket(before, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThat(stranger.isBound()).isTrue();

      DatabaseAccess access = GROUND.server().open();

      assertThat(access.port()).isNotEqualTo(before);
      assertThat(GROUND.events()).containsExactly(new ServerEvent.PortMoved(before, access.port()));
      assertThat(LastPort.find(PORT)).contains(access.port());
      Session.ofOwner(access).close();
    }
  }

  @Test
  void shouldChooseAPortWhereTheFileHoldsNone() throws Exception {
    Files.write(PORT, new byte[] {(byte) 0xff, 0, 0});

    DatabaseAccess access = GROUND.server().open();

    assertThat(LastPort.find(PORT)).contains(access.port());
    assertThat(GROUND.events()).isEmpty();
  }

  @Test
  void shouldClearWhatAKilledFirstStartHasLeft() throws Exception {
    Path left = GROUND.database().resolve("data.new-4711");
    Files.createDirectories(left.resolve("base"));

    GROUND.server().open();

    assertThat(left).doesNotExist();
  }

  @Test
  void shouldWriteItsSettingsAgain() throws Exception {
    Path settings = GROUND.data().resolve("postgresql.conf");
    Path access = GROUND.data().resolve("pg_hba.conf");
    Files.writeString(settings, "fsync = off\n");
    Files.writeString(access, "host all all 0.0.0.0/0 trust\n");

    try (Session session = Session.ofOwner(GROUND.server().open())) {
      assertThat(session.value("SHOW fsync")).isEqualTo("on");
    }

    assertThat(settings).hasContent(Settings.FILE);
    assertThat(access).hasContent(Settings.ACCESS);
  }
}
