package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Incidents, sealed, and whom they concern. */
public interface Incidents {

  void insert(Stored incident, CallContext context);

  /**
   * Stores the next version over the one before.
   *
   * @return false where somebody else was quicker
   */
  boolean update(Stored incident, CallContext context);

  Optional<Stored> find(IncidentId id);

  /** The newest first. */
  List<Stored> list();

  /**
   * Adds customers; those who are there already, and who does not exist, are left out.
   *
   * @return how many were added
   */
  long addAffected(IncidentId id, Collection<CustomerId> customers);

  /** Adds everybody whose data an operator read or took out in that time, by the audit log. */
  long addReadBy(IncidentId id, OperatorId operator, Instant from, Instant to);

  /** How often an operator read or took out data in that time of customers who are not named. */
  long countUnnamed(OperatorId operator, Instant from, Instant to, Set<AuditAction> actions);

  /** Adds everybody of whom a source says something. */
  long addOfSource(IncidentId id, SourceId source);

  Map<IncidentId, Long> countAffected();

  /**
   * Whom an incident concerns, by id.
   *
   * @param after where the last page ended; empty for the first
   */
  List<CustomerId> listAffected(IncidentId id, Optional<CustomerId> after, int limit);

  /**
   * An incident without its words.
   *
   * @param keySlot under which they are sealed
   */
  record Stored(
      IncidentId id,
      Instant detectedAt,
      Set<DataKind> kinds,
      IncidentState state,
      Optional<Instant> authorityToldAt,
      Optional<Instant> peopleToldAt,
      int version,
      KeySlot keySlot,
      byte[] sealed) {
    public Stored {
      requireNonNull(id, "id is null");
      requireNonNull(detectedAt, "detectedAt is null");
      kinds = Set.copyOf(kinds);
      requireNonNull(state, "state is null");
      requireNonNull(authorityToldAt, "authorityToldAt is null");
      requireNonNull(peopleToldAt, "peopleToldAt is null");
      requireNonNull(keySlot, "keySlot is null");
      requireNonNull(sealed, "sealed is null");
    }

    @Override
    public String toString() {
      return "Stored[" + id + "]";
    }
  }
}
