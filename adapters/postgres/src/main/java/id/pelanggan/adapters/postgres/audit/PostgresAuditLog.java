package id.pelanggan.adapters.postgres.audit;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.AuditLog;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;

/** Audit events in their table, to which the application can only add. */
public final class PostgresAuditLog implements AuditLog {
  private final Database database;

  @Inject
  public PostgresAuditLog(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void append(AuditEvent event) {
    database.run(
        AuditDao.class,
        dao ->
            dao.insert(
                event.id(),
                event.context().at(),
                event.context().actor().value(),
                event.context().purpose().value(),
                event.action().name(),
                event.customer().map(CustomerId::value).orElse(null),
                event.subject().orElse(null),
                event.items(),
                event.reason().map(RevealReason::name).orElse(null)));
  }
}
