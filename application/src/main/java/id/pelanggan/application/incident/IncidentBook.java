package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.Incidents;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.IncidentError;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads and writes incidents for the use cases; their words are sealed. */
final class IncidentBook {
  private static final String TABLE = "incident";

  private final Incidents incidents;
  private final Vault vault;
  private final Audit audit;

  @Inject
  IncidentBook(Incidents incidents, Vault vault, Audit audit) {
    this.incidents = requireNonNull(incidents, "incidents is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  IncidentView open(CallContext context, Incident incident) {
    incidents.insert(seal(incident, vault.newSlot()), context);
    audit.note(context, AuditAction.INCIDENT_CHANGED, incident.id().value(), 1);
    return IncidentView.of(incident, 0, context.at());
  }

  IncidentView change(CallContext context, IncidentId id, UnaryOperator<Incident> change) {
    Incidents.Stored before = require(id);
    Incident changed = change.apply(unseal(before));
    if (!incidents.update(seal(changed, before.keySlot()), context)) {
      throw refusal(IncidentError.INCIDENT_CHANGED_MEANWHILE, id);
    }
    audit.note(context, AuditAction.INCIDENT_CHANGED, id.value(), 1);
    return view(context, changed);
  }

  Incident find(IncidentId id) {
    return unseal(require(id));
  }

  IncidentView view(CallContext context, Incident incident) {
    return IncidentView.of(
        incident, incidents.countAffected().getOrDefault(incident.id(), 0L), context.at());
  }

  List<IncidentView> list(CallContext context) {
    Map<IncidentId, Long> affected = incidents.countAffected();
    return incidents.list().stream()
        .map(this::unseal)
        .map(one -> IncidentView.of(one, affected.getOrDefault(one.id(), 0L), context.at()))
        .toList();
  }

  private Incidents.Stored require(IncidentId id) {
    return incidents.find(id).orElseThrow(() -> refusal(IncidentError.INCIDENT_UNKNOWN, id));
  }

  private Incidents.Stored seal(Incident incident, KeySlot slot) {
    byte[] words =
        new TextWriter().text(incident.words().happened()).text(incident.words().advice()).bytes();
    return new Incidents.Stored(
        incident.id(),
        incident.detectedAt(),
        incident.kinds(),
        incident.state(),
        incident.authorityToldAt(),
        incident.peopleToldAt(),
        incident.version(),
        slot,
        vault.seal(slot, place(incident.id(), incident.version()), words));
  }

  private Incident unseal(Incidents.Stored stored) {
    TextReader words =
        new TextReader(
            vault.open(stored.keySlot(), place(stored.id(), stored.version()), stored.sealed()));
    return new Incident(
        stored.id(),
        stored.detectedAt(),
        stored.kinds(),
        new IncidentWords(words.text(), words.text()),
        stored.state(),
        stored.authorityToldAt(),
        stored.peopleToldAt(),
        stored.version());
  }

  private static SealPlace place(IncidentId id, int version) {
    return new SealPlace(TABLE, id.value(), id.value(), "words", version);
  }

  private static PelangganException refusal(IncidentError error, IncidentId id) {
    return new PelangganException(error, Map.of("id", id.value().toString()));
  }
}
