package id.pelanggan.adapters.postgres.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerChanges;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbered changes in their table. */
public final class PostgresCustomerChanges implements CustomerChanges {
  static final long KEPT = 10_000;

  /** The number of the lock under which changes are numbered: "changes" in ASCII. */
  private static final long CHANGES_LOCK = 0x6368616e676573L;

  private final Database database;

  @Inject
  public PostgresCustomerChanges(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Position position() {
    return database
        .with(ChangeDao.class, ChangeDao::findLast)
        .map(ChangeRow::position)
        .orElse(Position.START);
  }

  @Override
  public Optional<List<Change>> listAfter(Position position, int limit) {
    List<ChangeRow> rows =
        database.with(ChangeDao.class, dao -> dao.listFrom(position.number(), limit + 1));
    if (position.equals(Position.START)) {
      return position().number() <= KEPT
          ? Optional.of(changes(rows.subList(0, Math.min(rows.size(), limit))))
          : Optional.empty();
    }
    return rows.isEmpty() || !rows.getFirst().position().equals(position)
        ? Optional.empty()
        : Optional.of(changes(rows.subList(1, rows.size())));
  }

  /** In the transaction that changes the customers. */
  public static void note(Database database, UUID[] customers) {
    database.run(
        ChangeDao.class,
        dao -> {
          dao.insert(CHANGES_LOCK, customers);
          dao.deleteOld(KEPT);
        });
  }

  private static List<Change> changes(List<ChangeRow> rows) {
    List<Change> changes = new ArrayList<>();
    rows.forEach(row -> changes.add(row.toChange()));
    return changes;
  }
}
