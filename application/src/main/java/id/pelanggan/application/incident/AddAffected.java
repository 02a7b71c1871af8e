package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Incidents;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.IncidentError;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Adds customers to those whom an incident concerns. */
public final class AddAffected {
  /** Of these the audit log says how many customers they showed, and not which. */
  private static final Set<AuditAction> UNNAMED =
      EnumSet.of(
          AuditAction.CUSTOMERS_FOUND,
          AuditAction.CUSTOMERS_EXPORTED,
          AuditAction.ORDERS_EXPORTED,
          AuditAction.REFUSED_ROWS_READ,
          AuditAction.QUARANTINE_READ);

  private final Gate gate;
  private final Transactions transactions;
  private final Incidents incidents;
  private final IncidentBook book;
  private final Sources sources;
  private final Operators operators;
  private final Audit audit;

  @Inject
  public AddAffected(
      Gate gate,
      Transactions transactions,
      Incidents incidents,
      IncidentBook book,
      Sources sources,
      Operators operators,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.incidents = requireNonNull(incidents, "incidents is null");
    this.book = requireNonNull(book, "book is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.operators = requireNonNull(operators, "operators is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link IncidentError#INCIDENT_UNKNOWN}, {@link
   *     IncidentError#INCIDENT_SOURCE_UNKNOWN}, {@link IncidentError#INCIDENT_OPERATOR_UNKNOWN}
   */
  public Added add(CallContext context, IncidentId id, Affected affected) {
    gate.require(context, Permission.HANDLE_INCIDENTS);
    return transactions.inTransaction(() -> {
      Incident incident = book.find(id);
      long added = insert(id, affected);
      audit.note(context, AuditAction.INCIDENT_CHANGED, id.value(), Math.toIntExact(added));
      return new Added(added, countUnnamed(affected), book.view(context, incident));
    });
  }

  private long insert(IncidentId id, Affected affected) {
    return switch (affected) {
      case Affected.Customers named -> incidents.addAffected(id, named.customers());
      case Affected.OfSource of -> incidents.addOfSource(id, source(of.source()));
      case Affected.ReadBy by ->
          incidents.addReadBy(id, operator(by.operator()), by.from(), by.to());
    };
  }

  private long countUnnamed(Affected affected) {
    return switch (affected) {
      case Affected.Customers named -> 0;
      case Affected.OfSource of -> 0;
      case Affected.ReadBy by ->
          incidents.countUnnamed(operator(by.operator()), by.from(), by.to(), UNNAMED);
    };
  }

  private SourceId source(String name) {
    return sources.list().stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .map(Source::id)
        .orElseThrow(() ->
            new PelangganException(IncidentError.INCIDENT_SOURCE_UNKNOWN, Map.of("source", name)));
  }

  private OperatorId operator(OperatorName name) {
    return operators
        .findOwner()
        .filter(owner -> owner.name().equals(name))
        .map(Operator::id)
        .orElseThrow(() ->
            new PelangganException(
                IncidentError.INCIDENT_OPERATOR_UNKNOWN, Map.of("operator", name.value())));
  }

  /**
   * @param added how many were not there before
   * @param unnamed how often the operator also saw or took out lists, of which the audit log does
   *     not say who stood in them
   */
  public record Added(long added, long unnamed, IncidentView incident) {
    public Added {
      requireNonNull(incident, "incident is null");
    }
  }
}
