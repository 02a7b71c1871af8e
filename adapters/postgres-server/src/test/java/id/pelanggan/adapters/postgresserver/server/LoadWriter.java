package id.pelanggan.adapters.postgresserver.server;

import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.application.port.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A process that stores one number after the other and prints each when the server has acknowledged
 * it. Goes on when the server was killed, until it is killed itself or its input ends.
 */
final class LoadWriter {
  private LoadWriter() {}

  static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(LoadWriter::haltWithInput);
    // Never closed: a process that is killed does not say good-bye.
    EmbeddedServer server = TestServers.server(Path.of(arguments[0]), event -> {});
    DatabaseAccess access = server.open();
    while (true) {
      try (Session session = Session.ofOwner(access)) {
        write(session);
      } catch (SQLException e) {
        access = server.reopen();
      }
    }
  }

  private static void write(Session session) throws SQLException {
    session.run("CREATE TABLE IF NOT EXISTS load (n bigint PRIMARY KEY)");
    long last = Long.parseLong(session.value("SELECT coalesce(max(n), 0) FROM load"));
    while (true) {
      last++;
      session.run("INSERT INTO load VALUES (" + last + ")");
      System.out.println(last);
      System.out.flush();
    }
  }

  private static void haltWithInput() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(2);
    }
    Runtime.getRuntime().halt(1);
  }
}
