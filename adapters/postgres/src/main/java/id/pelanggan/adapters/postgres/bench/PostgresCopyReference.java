package id.pelanggan.adapters.postgres.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.failure.DatabaseFailure;
import id.pelanggan.adapters.postgres.session.OwnerSessions;
import id.pelanggan.application.port.CopyReference;
import id.pelanggan.application.port.DatabaseServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies tables as their owner, because the application may not empty them. */
public final class PostgresCopyReference implements CopyReference {
  private static final int BUFFER_BYTES = 1 << 16;

  private final DatabaseServer server;

  @Inject
  public PostgresCopyReference(DatabaseServer server) {
    this.server = requireNonNull(server, "server is null");
  }

  @Override
  public long save(Path folder) {
    return inTransaction(handle -> {
      long rows = 0;
      CopyManager copies = copies(handle);
      for (String table : tables(handle)) {
        try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
          rows += copies.copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", file);
        }
      }
      return rows;
    });
  }

  @Override
  public void clear() {
    inTransaction(handle -> {
      handle.attach(TableDao.class).truncate(String.join(", ", tables(handle)));
      return 0L;
    });
  }

  @Override
  public void load(Path folder) {
    inTransaction(handle -> {
      long rows = 0;
      CopyManager copies = copies(handle);
      for (String table : tables(handle)) {
        try (InputStream file = Files.newInputStream(folder.resolve(table))) {
          rows +=
              copies.copyIn("COPY " + table + " FROM STDIN (FORMAT binary)", file, BUFFER_BYTES);
        }
      }
      return rows;
    });
  }

  private long inTransaction(Work work) {
    try (Handle handle = open()) {
      return handle.<Long, IOException>inTransaction(transaction -> {
        try {
          return work.run(transaction);
        } catch (SQLException e) {
          throw DatabaseFailure.of(e, Map.of());
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw DatabaseFailure.of(e, Map.of());
    }
  }

  private Handle open() {
    return Jdbi.create(OwnerSessions.of(server.open())).installPlugin(new SqlObjectPlugin()).open();
  }

  private static CopyManager copies(Handle handle) throws SQLException {
    return handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
  }

  private static List<String> tables(Handle handle) {
    return handle.attach(TableDao.class).listTables();
  }

  @FunctionalInterface
  private interface Work {
    long run(Handle handle) throws SQLException, IOException;
  }
}
