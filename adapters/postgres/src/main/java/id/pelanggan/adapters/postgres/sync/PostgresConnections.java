package id.pelanggan.adapters.postgres.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Connections;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Connections in their tables. */
public final class PostgresConnections implements Connections {
  private static final double MILLISECONDS = 1_000;

  /** How many leases a transaction may take that is not idle: a slow disk is no dead process. */
  private static final int LEASES = 3;

  private final Database database;

  @Inject
  public PostgresConnections(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(Connection connection, CallContext context) {
    ConnectionRow row = ConnectionRow.of(connection);
    database.run(
        ConnectionDao.class, dao -> dao.insert(row, context.at(), context.actor().value()));
  }

  @Override
  public Optional<Connection> find(ConnectionId id) {
    return database.with(
        ConnectionDao.class, dao -> dao.find(id.value()).map(ConnectionRow::toConnection));
  }

  @Override
  public Optional<Connection> findByName(String name) {
    return database.with(
        ConnectionDao.class, dao -> dao.findByName(name).map(ConnectionRow::toConnection));
  }

  @Override
  public Optional<Connection> lock(ConnectionId id) {
    return database.with(
        ConnectionDao.class, dao -> dao.lock(id.value()).map(ConnectionRow::toConnection));
  }

  @Override
  public List<Connection> list() {
    return database.with(ConnectionDao.class, ConnectionDao::list).stream()
        .map(ConnectionRow::toConnection)
        .toList();
  }

  @Override
  public void update(Connection connection) {
    ConnectionRow row = ConnectionRow.of(connection);
    database.run(ConnectionDao.class, dao -> dao.update(row));
  }

  @Override
  public void delete(ConnectionId id) {
    database.run(ConnectionDao.class, dao -> dao.delete(id.value()));
  }

  @Override
  public Optional<Integer> lease(ConnectionId id, String holder, Duration duration) {
    return database.with(LeaseDao.class, dao -> dao.lease(id.value(), holder, seconds(duration)));
  }

  @Override
  public boolean renew(ConnectionId id, int epoch, Duration duration) {
    return database.with(
        LeaseDao.class,
        dao -> {
          dao.endWithLease(String.valueOf(duration.toMillis()));
          dao.endLongTransaction(String.valueOf(duration.multipliedBy(LEASES).toMillis()));
          return dao.renew(id.value(), epoch, seconds(duration)) == 1;
        });
  }

  @Override
  public void release(ConnectionId id, int epoch) {
    database.run(LeaseDao.class, dao -> dao.release(id.value(), epoch));
  }

  @Override
  public void evict(ConnectionId id, String holder) {
    database.run(LeaseDao.class, dao -> dao.evict(id.value(), holder));
  }

  @Override
  public Optional<String> findHolder(ConnectionId id) {
    return database.with(LeaseDao.class, dao -> dao.findHolder(id.value()));
  }

  @Override
  public Optional<byte[]> findCursor(ConnectionId id, Stream stream) {
    return database.with(ConnectionDao.class, dao -> dao.findCursor(id.value(), stream.name()));
  }

  @Override
  public void saveCursor(ConnectionId id, Stream stream, byte[] sealed) {
    database.run(ConnectionDao.class, dao -> dao.saveCursor(id.value(), stream.name(), sealed));
  }

  @Override
  public void deleteCursor(ConnectionId id, Stream stream) {
    database.run(ConnectionDao.class, dao -> dao.deleteCursor(id.value(), stream.name()));
  }

  @Override
  public List<String> listFields(ConnectionId id, Stream stream) {
    return database.with(ConnectionDao.class, dao -> dao.listFields(id.value(), stream.name()));
  }

  @Override
  public void addFields(ConnectionId id, Stream stream, List<String> names) {
    if (!names.isEmpty()) {
      database.run(
          ConnectionDao.class,
          dao -> dao.addFields(id.value(), stream.name(), names.toArray(String[]::new)));
    }
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLISECONDS;
  }
}
