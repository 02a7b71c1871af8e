package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.domain.operation.ServerEvent;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A home, the servers that were asked for in it, and a check that none is left behind. */
final class Ground implements AutoCloseable {
  private final TestHome test = new TestHome();
  private final List<EmbeddedServer> servers = new ArrayList<>();
  private final List<ServerEvent> events = new CopyOnWriteArrayList<>();

  /** A home that is not there yet. */
  static Ground empty() {
    return new Ground();
  }

  /** A home with a database at rest, and the table {@code kept} for the rows of the tests. */
  static Ground prepared() {
    Ground ground = new Ground();
    try (Session session = Session.ofOwner(ground.server().open())) {
      session.run("CREATE TABLE kept (n int PRIMARY KEY)");
    } catch (SQLException e) {
      throw new IllegalStateException("the home could not be prepared", e);
    }
    ground.rest();
    return ground;
  }

  Path home() {
    return test.path();
  }

  Path database() {
    return home().resolve("database");
  }

  Path data() {
    return database().resolve("data");
  }

  Path postmasterFile() {
    return Postmaster.file(data());
  }

  /** What all servers reported, but for what depends on how fast the machine is. */
  List<ServerEvent> events() {
    return events;
  }

  /** The next process, as it were, that works with the home. */
  EmbeddedServer server() {
    return server(home());
  }

  EmbeddedServer server(Path home) {
    EmbeddedServer server = TestServers.server(home, this::hear);
    servers.add(server);
    return server;
  }

  Postmaster postmaster() {
    return Postmaster.find(data()).orElseThrow();
  }

  /** Kills the server; returns when that has hit it, which may be before it is gone. */
  void killPostmaster() {
    ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();
    while (Postmaster.find(data()).filter(Postmaster::isRunning).isPresent()) {
      Thread.onSpinWait();
    }
  }

  /** Returns when a killed server has given back everything, its port too. */
  void awaitGone() {
    while (Postmaster.find(data())
        .filter(postmaster -> postmaster.process() != RunningProcess.GONE)
        .isPresent()) {
      Thread.onSpinWait();
    }
  }

  /** Stores one row in place of those before. */
  static void keep(DatabaseAccess access, int number) throws SQLException {
    try (Session session = Session.ofOwner(access)) {
      session.run("DELETE FROM kept");
      session.run("INSERT INTO kept VALUES (" + number + ")");
    }
  }

  static List<String> kept(DatabaseAccess access) throws SQLException {
    try (Session session = Session.ofOwner(access)) {
      return session.values("SELECT n FROM kept ORDER BY n");
    }
  }

  /** Closes all servers, after which none may run; the next test goes on with the home. */
  void rest() {
    servers.reversed().forEach(EmbeddedServer::close);
    servers.clear();
    events.clear();
    requireNoServer();
  }

  @Override
  public void close() {
    try {
      rest();
    } finally {
      test.close();
    }
  }

  private void hear(ServerEvent event) {
    boolean slow =
        event instanceof ServerEvent.Recovering
            || event instanceof ServerEvent.WaitingForEarlierServer;
    if (!slow) {
      events.add(event);
    }
  }

  private void requireNoServer() {
    boolean left = Postmaster.find(data()).filter(Postmaster::isRunning).isPresent();
    if (left) {
      killPostmaster();
    }
    assertThat(left).as("a server was left behind").isFalse();
  }
}
