package id.pelanggan.adapters.postgres.session;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.adapters.postgres.copy.PreparedCopy;
import id.pelanggan.adapters.postgres.failure.DatabaseFailure;
import id.pelanggan.adapters.postgres.migration.Migrations;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.BlindIndex;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The one way to the database: opens it at the first use, with its schema up to date, and turns
 * every failure into the product's own exception. Used from any thread.
 */
public final class Database implements Transactions, AutoCloseable {
  private static final int SESSIONS = 8;
  private static final long PATIENCE_MILLIS = 5_000;
  private static final String BROKEN_TRANSACTION = "25P02";

  private final DatabaseServer server;
  private final ThreadLocal<Session> session = new ThreadLocal<>();
  private @Nullable HikariDataSource pool;
  private @Nullable Jdbi jdbi;
  private volatile Map<String, String> place = Map.of();

  public Database(DatabaseServer server) {
    this.server = requireNonNull(server, "server is null");
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return inTransaction(handle -> new Session(handle, Sending.AT_ONCE), work);
  }

  @Override
  public <T> T inPageTransaction(Supplier<T> work) {
    return inTransaction(
        handle -> {
          handle.execute("set local synchronous_commit to off");
          return new Session(handle, Sending.behind(handle.getConnection()));
        },
        work);
  }

  private <T> T inTransaction(Function<Handle, Session> begin, Supplier<T> work) {
    Jdbi opened = jdbi();
    try {
      return opened.inTransaction(handle -> {
        Session outer = session.get();
        Session inner = outer == null ? begin.apply(handle) : outer;
        session.set(inner);
        try {
          T result = work.get();
          inner.sending.await();
          requireUnbroken(handle.getConnection());
          return result;
        } finally {
          if (outer == null) {
            inner.sending.settle();
            session.remove();
          }
        }
      });
    } catch (JdbiException | SQLException e) {
      throw failure(e);
    }
  }

  /** Runs statements of a DAO: in the transaction of this thread, or each in its own. */
  public <D, T> T with(Class<D> dao, Function<D, T> use) {
    Jdbi opened = jdbi();
    try {
      Session current = session.get();
      return current == null
          ? opened.withExtension(dao, use::apply)
          : use.apply(current.attach(dao));
    } catch (RuntimeException | SQLException e) {
      throw failure(e);
    }
  }

  /** As {@link #with}, for statements that return nothing. */
  public <D> void run(Class<D> dao, Consumer<D> use) {
    Jdbi opened = jdbi();
    try {
      Session current = session.get();
      if (current == null) {
        opened.useExtension(dao, use::accept);
      } else {
        use.accept(current.attach(dao));
      }
    } catch (RuntimeException | SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Copies many rows into a table, in the transaction of this thread or in one of its own; in a
   * page transaction they are sent behind this thread's back.
   *
   * @param table a table's name as it is in SQL
   * @param columns names in the order in which {@code rows} writes their values
   * @param rows writes every row and does not use the database meanwhile: the session is busy with
   *     the copy; what it throws undoes the copy and is thrown again
   * @return how many rows were written
   */
  public long copy(String table, List<String> columns, Consumer<CopyWriter> rows) {
    Jdbi opened = jdbi();
    try {
      Session current = session.get();
      if (current != null && current.sending.isBehind()) {
        PreparedCopy copy = CopyWriter.prepare(table, columns, rows);
        current.sending.send(copy);
        return copy.rows();
      }
      return opened.withHandle(
          handle -> CopyWriter.copy(handle.getConnection(), table, columns, rows));
    } catch (JdbiException | SQLException e) {
      throw failure(e);
    }
  }

  /**
   * The same sessions, for libraries that bring statements of their own; opened when first used.
   */
  public DataSource sessions() {
    return new PooledSessions(this::pool);
  }

  @Override
  public synchronized void close() {
    jdbi = null;
    if (pool != null) {
      pool.close();
      pool = null;
    }
  }

  private synchronized DataSource pool() {
    jdbi();
    return requireNonNull(pool, "pool is null");
  }

  private synchronized Jdbi jdbi() {
    Jdbi known = jdbi;
    if (known == null) {
      DatabaseAccess access = server.open();
      place = place(access);
      try {
        Migrations.migrate(ServerDataSource.ofOwner(access));
        HikariDataSource opened = openPool();
        known = configure(Jdbi.create(opened));
        pool = opened;
        jdbi = known;
      } catch (RuntimeException e) {
        throw failure(e);
      }
    }
    return known;
  }

  /** A COMMIT after a failed statement undoes everything, and the driver does not say so. */
  private static void requireUnbroken(Connection connection) throws SQLException {
    BaseConnection session = connection.unwrap(BaseConnection.class);
    if (session.getTransactionState() == TransactionState.FAILED) {
      throw new SQLException("a statement of the transaction failed", BROKEN_TRANSACTION);
    }
  }

  private HikariDataSource openPool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("pelanggan");
    config.setDataSource(new ServerDataSource(server));
    config.setMaximumPoolSize(SESSIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setInitializationFailTimeout(1);
    return new HikariDataSource(config);
  }

  private static Jdbi configure(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi.installPlugin(new SqlObjectPlugin())
        .registerArrayType(UUID.class, "uuid")
        .registerArrayType(BlindIndex.class, "bytea", index -> "\\x" + index)
        .registerArrayType(String.class, "text")
        .registerArrayType(Integer.class, "int4")
        .registerArrayType(Long.class, "int8")
        .registerArrayType(LocalDate.class, "date")
        .registerArrayType(Instant.class, "timestamptz");
  }

  private PelangganException failure(Exception failure) {
    return DatabaseFailure.of(failure, place);
  }

  private static Map<String, String> place(DatabaseAccess access) {
    return Map.of(
        "host", access.host(),
        "port", String.valueOf(access.port()),
        "database", access.database(),
        "passwordPlace", access.passwordPlace());
  }

  /** The transaction of a thread: every DAO is attached to it once. */
  private static final class Session {
    private final Handle handle;
    private final Sending sending;
    private final Map<Class<?>, Object> daos = new HashMap<>();

    Session(Handle handle, Sending sending) {
      this.handle = handle;
      this.sending = sending;
    }

    /** The session is free then: what was on its way has arrived. */
    <D> D attach(Class<D> dao) throws SQLException {
      sending.await();
      return dao.cast(daos.computeIfAbsent(dao, handle::attach));
    }
  }
}
