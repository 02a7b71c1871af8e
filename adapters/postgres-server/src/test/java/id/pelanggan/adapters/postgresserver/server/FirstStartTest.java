package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.ChildJvm;
import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.domain.operation.ServerEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Homes that have no database yet. */
class FirstStartTest {
  private final Ground ground = Ground.empty();

  @AfterEach
  void leaveNothingBehind() {
    ground.close();
  }

  @Test
  void shouldCreateTheDatabaseForItsOwnerAlone() throws IOException {
    ground.server().open();

    assertThat(ground.events()).contains(new ServerEvent.CreatingDatabase(ground.home()));
    for (String file :
        List.of("log/server.log", "database/passwords", "database/port", "database/start.lock")) {
      assertThat(permissions(ground.home().resolve(file))).as(file).isEqualTo("rw-------");
    }
    for (Path folder : List.of(ground.home(), ground.database(), ground.data())) {
      assertThat(permissions(folder)).as(folder.toString()).isEqualTo("rwx------");
    }
    assertThat(ground.database().resolve("initdb.password")).doesNotExist();
  }

  /** A kill in the middle of the first start leaves the folder that was being made. */
  @Test
  void shouldClearAHalfMadeDatabase() throws Exception {
    HomeFolder home = HomeFolder.prepare(ground.home(), new Accounts(event -> {}));
    Path half = home.database().resolve("data.new-4711");
    Files.createDirectories(half.resolve("base").resolve("1"));
    Files.writeString(half.resolve("PG_VERSION"), "18\n");

    try (Session session = Session.ofOwner(ground.server().open())) {
      assertThat(session.value("SELECT 1")).isEqualTo("1");
    }
    assertThat(half).doesNotExist();
    assertThat(ground.events()).contains(new ServerEvent.CreatingDatabase(ground.home()));
  }

  /** Longer than the path of a Unix socket may be. */
  @Test
  void shouldLiveInAHomeWithALongAndUnusualName() throws Exception {
    int around = ground.home().toString().length();
    Path home = ground.home().resolveSibling("t\u00f6ko bunga " + "x".repeat(200 - around));
    assertThat(home.toString()).hasSizeGreaterThanOrEqualTo(200);

    try (EmbeddedServer first = ground.server(home);
        EmbeddedServer second = ground.server(home);
        Session session = Session.ofOwner(first.open())) {
      assertThat(session.value("SELECT 1")).isEqualTo("1");
      assertThat(second.open()).isEqualTo(first.open());
    }
    assertThat(Postmaster.find(home.resolve("database").resolve("data"))).isEmpty();
  }

  @Test
  void shouldLetTwoProcessesStartAtTheSameMoment() throws Exception {
    try (ChildJvm first = visitor();
        ChildJvm second = visitor()) {
      first.awaitLines(1);
      second.awaitLines(1);
      first.nudge();
      second.nudge();

      List<String> said = new ArrayList<>(first.awaitLine("port "));
      said.addAll(second.awaitLine("port "));

      assertThat(said).containsOnlyOnce("UnpackingServer", "CreatingDatabase");
      assertThat(first.lines().getLast()).isEqualTo(second.lines().getLast());

      assertThat(first.end()).isZero();
      assertThat(ground.postmaster().isReady()).isTrue();
      assertThat(second.end()).isZero();
      assertThat(Postmaster.find(ground.data())).isEmpty();
    }
  }

  private ChildJvm visitor() {
    return ChildJvm.start(Visitor.class, ground.home(), ground.home().resolveSibling("cache"));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
