package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.incident.IncidentChange;
import id.pelanggan.domain.incident.IncidentError;
import id.pelanggan.domain.incident.IncidentId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Changes an incident: its words, its state, and when somebody was told. */
public final class ChangeIncident {
  private final Gate gate;
  private final Transactions transactions;
  private final IncidentBook book;

  @Inject
  public ChangeIncident(Gate gate, Transactions transactions, IncidentBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws PelangganException {@link IncidentError#INCIDENT_UNKNOWN}, {@link
   *     IncidentError#INCIDENT_TIME_WRONG}
   */
  public IncidentView change(CallContext context, IncidentId id, IncidentChange change) {
    gate.require(context, Permission.HANDLE_INCIDENTS);
    return transactions.inTransaction(() ->
        book.change(
            context,
            id,
            incident -> {
              requireTimes(incident.detectedAt(), change.authorityToldAt(), context.at());
              requireTimes(incident.detectedAt(), change.peopleToldAt(), context.at());
              return incident.with(change);
            }));
  }

  private static void requireTimes(Instant detectedAt, Optional<Instant> toldAt, Instant now) {
    if (toldAt.filter(at -> at.isBefore(detectedAt) || at.isAfter(now)).isPresent()) {
      throw new PelangganException(IncidentError.INCIDENT_TIME_WRONG);
    }
  }
}
