package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.account.Account;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.application.port.DatabaseAccess;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server leaves that was cut off. */
class LeftOverServerTest {
  private static final Ground GROUND = Ground.prepared();

  @AfterEach
  void rest() {
    GROUND.rest();
  }

  @AfterAll
  static void leaveNothingBehind() {
    GROUND.close();
  }

  /** PostgreSQL itself refuses to start while any process of its user has the number. */
  @Test
  void shouldStartThoughAStrangerHasTheNumberNow() throws Exception {
    Account account = new Accounts(event -> {}).of(GROUND.home());
    try (OtherProgram stranger = OtherProgram.start(account.commandPrefix())) {
      leaveFileOf(stranger.pid());

      DatabaseAccess access = GROUND.server().open();

      assertThat(Ground.kept(access)).containsExactly("1");
      assertThat(GROUND.postmaster().pid()).isNotEqualTo(stranger.pid());
      GROUND.rest();
      assertThat(stranger.isAlive()).isTrue();
    }
  }

  @Test
  void shouldStartThoughNobodyHasTheNumber() throws Exception {
    OtherProgram dead = OtherProgram.start(List.of());
    dead.close();
    leaveFileOf(dead.pid());

    assertThat(Ground.kept(GROUND.server().open())).containsExactly("1");
  }

  /** A power cut may leave the file without what was written into it. */
  @Test
  void shouldStartThoughTheFileIsEmpty() throws Exception {
    leaveFileOf(1);
    Files.writeString(GROUND.postmasterFile(), "");

    assertThat(Ground.kept(GROUND.server().open())).containsExactly("1");
  }

  @Test
  void shouldRepairWhatWasKilledAndKeepWhatWasCommitted() throws Exception {
    EmbeddedServer server = GROUND.server();
    DatabaseAccess access = server.open();
    Ground.keep(access, 2);
    long before = GROUND.postmaster().pid();
    GROUND.killPostmaster();

    DatabaseAccess again = server.reopen();

    assertThat(Ground.kept(again)).containsExactly("2");
    assertThat(GROUND.postmaster().pid()).isNotEqualTo(before);
    assertThat(again.port()).isEqualTo(access.port());
    assertThat(server.open()).isEqualTo(again);
  }

  @Test
  void shouldFindTheServerThatAnotherOneHasStartedAgain() {
    EmbeddedServer first = GROUND.server();
    EmbeddedServer second = GROUND.server();
    first.open();
    second.open();
    GROUND.killPostmaster();

    DatabaseAccess restarted = first.reopen();
    long pid = GROUND.postmaster().pid();

    assertThat(second.reopen()).isEqualTo(restarted);
    assertThat(GROUND.postmaster().pid()).isEqualTo(pid);
  }

  /** As a server in the middle of its life leaves it, after one row was stored. */
  private static void leaveFileOf(long pid) throws Exception {
    String text;
    try (EmbeddedServer server = GROUND.server()) {
      Ground.keep(server.open(), 1);
      text = Files.readString(GROUND.postmasterFile());
    }
    Files.writeString(GROUND.postmasterFile(), pid + text.substring(text.indexOf('\n')));
  }
}
