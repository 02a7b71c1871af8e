package id.pelanggan.adapters.postgres.audit;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.AuditTrail;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditPlace;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The audit log's table, read from its end. */
public final class PostgresAuditTrail implements AuditTrail {
  /** No id is as great: all say a version that is below this one's. */
  private static final UUID BEHIND_ALL = new UUID(-1, -1);

  private final Database database;

  @Inject
  public PostgresAuditTrail(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<Noted> list(Optional<AuditPlace> after, Set<AuditAction> actions, int limit) {
    UUID before = after.map(AuditPlace::event).orElse(BEHIND_ALL);
    String[] names = actions.stream().map(AuditAction::name).toArray(String[]::new);
    return database.with(AuditDao.class, dao -> dao.list(before, names, limit)).stream()
        .map(NotedRow::toNoted)
        .toList();
  }
}
