package id.pelanggan.adapters.postgres.incident;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pelanggan.application.port.Incidents;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code incident}. */
public record IncidentRow(
    UUID id,
    Instant detectedAt,
    String[] kinds,
    String state,
    @Nullable Instant authorityToldAt,
    @Nullable Instant peopleToldAt,
    int version,
    long keySlot,
    byte[] sealed) {

  static IncidentRow of(Incidents.Stored incident) {
    return new IncidentRow(
        incident.id().value(),
        incident.detectedAt(),
        incident.kinds().stream().map(DataKind::name).sorted().toArray(String[]::new),
        incident.state().name(),
        incident.authorityToldAt().orElse(null),
        incident.peopleToldAt().orElse(null),
        incident.version(),
        incident.keySlot().number(),
        incident.sealed());
  }

  Incidents.Stored toStored() {
    return new Incidents.Stored(
        new IncidentId(id),
        detectedAt,
        Arrays.stream(kinds).map(DataKind::valueOf).collect(toUnmodifiableSet()),
        IncidentState.valueOf(state),
        Optional.ofNullable(authorityToldAt),
        Optional.ofNullable(peopleToldAt),
        version,
        new KeySlot(keySlot),
        sealed);
  }
}
