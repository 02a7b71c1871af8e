package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.IncidentError;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.purpose.DataKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Registers an incident; its clock starts when somebody knew of it. */
public final class OpenIncident {
  private final Gate gate;
  private final Transactions transactions;
  private final IncidentBook book;
  private final TimeOrderedIds ids;

  @Inject
  public OpenIncident(Gate gate, Transactions transactions, IncidentBook book, TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * @throws PelangganException {@link IncidentError#INCIDENT_TIME_WRONG} where it would be known
   *     only later
   */
  public IncidentView open(CallContext context, Command command) {
    gate.require(context, Permission.HANDLE_INCIDENTS);
    if (command.detectedAt().isAfter(context.at())) {
      throw new PelangganException(IncidentError.INCIDENT_TIME_WRONG);
    }
    Incident incident =
        new Incident(
            new IncidentId(ids.next()),
            command.detectedAt(),
            command.kinds(),
            command.words(),
            IncidentState.OPEN,
            Optional.empty(),
            Optional.empty(),
            1);
    return transactions.inTransaction(() -> book.open(context, incident));
  }

  /**
   * @param detectedAt when somebody of the shop knew of it
   */
  public record Command(Instant detectedAt, Set<DataKind> kinds, IncidentWords words) {
    public Command {
      requireNonNull(detectedAt, "detectedAt is null");
      kinds = Set.copyOf(kinds);
      requireNonNull(words, "words is null");
    }
  }
}
