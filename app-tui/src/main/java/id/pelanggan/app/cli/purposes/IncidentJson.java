package id.pelanggan.app.cli.purposes;

import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.domain.incident.Incident;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident, for programs. */
record IncidentJson(
    UUID id,
    Instant detectedAt,
    Instant dueAt,
    String what,
    String advice,
    List<String> kinds,
    String state,
    @Nullable Instant authorityToldAt,
    String authority,
    @Nullable Instant peopleToldAt,
    String people,
    long affected) {
  static IncidentJson of(IncidentView view) {
    Incident incident = view.incident();
    return new IncidentJson(
        incident.id().value(),
        incident.detectedAt(),
        view.dueAt(),
        incident.words().happened(),
        incident.words().advice(),
        incident.kinds().stream().map(Enum::name).sorted().toList(),
        incident.state().name(),
        incident.authorityToldAt().orElse(null),
        view.authority().name(),
        incident.peopleToldAt().orElse(null),
        view.people().name(),
        view.affected());
  }
}
