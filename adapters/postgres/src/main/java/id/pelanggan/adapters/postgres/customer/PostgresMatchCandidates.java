package id.pelanggan.adapters.postgres.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.sync.MatchReason;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Pairs of customers in their table. */
public final class PostgresMatchCandidates implements MatchCandidates {
  private final Database database;

  @Inject
  public PostgresMatchCandidates(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public int find(Collection<CustomerId> customers, ChangeSetId changeSet, Instant at) {
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return customers.isEmpty()
        ? 0
        : database.with(MatchDao.class, dao -> dao.find(ids, MOST_SHARING, changeSet.value(), at));
  }

  @Override
  public void add(
      CustomerId one, CustomerId other, MatchReason reason, ChangeSetId changeSet, Instant at) {
    if (!one.equals(other)) {
      database.run(
          MatchDao.class,
          dao -> dao.insert(one.value(), other.value(), reason.name(), changeSet.value(), at));
    }
  }

  @Override
  public void deleteAll(ChangeSetId changeSet) {
    database.run(MatchDao.class, dao -> dao.deleteAll(changeSet.value()));
  }

  @Override
  public long count() {
    return database.with(MatchDao.class, MatchDao::count);
  }
}
