package id.pelanggan.adapters.postgres.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Incidents;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Incidents in their tables. */
public final class PostgresIncidents implements Incidents {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Database database;

  @Inject
  public PostgresIncidents(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(Stored incident, CallContext context) {
    database.run(
        IncidentDao.class,
        dao -> dao.insert(IncidentRow.of(incident), context.at(), context.actor().value()));
  }

  @Override
  public boolean update(Stored incident, CallContext context) {
    return database.with(
        IncidentDao.class,
        dao -> dao.update(IncidentRow.of(incident), context.at(), context.actor().value()) == 1);
  }

  @Override
  public Optional<Stored> find(IncidentId id) {
    return database.with(IncidentDao.class, dao -> dao.find(id.value()).map(IncidentRow::toStored));
  }

  @Override
  public List<Stored> list() {
    return database.with(IncidentDao.class, IncidentDao::list).stream()
        .map(IncidentRow::toStored)
        .toList();
  }

  @Override
  public long addAffected(IncidentId id, Collection<CustomerId> customers) {
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return database.with(AffectedDao.class, dao -> dao.add(id.value(), ids));
  }

  @Override
  public long addReadBy(IncidentId id, OperatorId operator, Instant from, Instant to) {
    return database.with(
        AffectedDao.class, dao -> dao.addReadBy(id.value(), operator.value(), from, to));
  }

  @Override
  public long addOfSource(IncidentId id, SourceId source) {
    return database.with(AffectedDao.class, dao -> dao.addOfSource(id.value(), source.value()));
  }

  @Override
  public long countUnnamed(
      OperatorId operator, Instant from, Instant to, Set<AuditAction> actions) {
    String[] names = actions.stream().map(AuditAction::name).toArray(String[]::new);
    return database.with(
        AffectedDao.class, dao -> dao.countUnnamed(operator.value(), from, to, names));
  }

  @Override
  public Map<IncidentId, Long> countAffected() {
    return database.with(AffectedDao.class, AffectedDao::count).stream()
        .collect(Collectors.toMap(row -> new IncidentId(row.incidentId()), AffectedRow::customers));
  }

  @Override
  public List<CustomerId> listAffected(IncidentId id, Optional<CustomerId> after, int limit) {
    UUID place = after.map(CustomerId::value).orElse(BEFORE_ALL);
    return database.with(AffectedDao.class, dao -> dao.list(id.value(), place, limit)).stream()
        .map(CustomerId::new)
        .toList();
  }
}
