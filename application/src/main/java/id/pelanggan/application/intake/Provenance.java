package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.ChangeSet;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says with which change set a document came in. */
public final class Provenance {
  private final SourceRecords records;
  private final Sealing sealing;

  @Inject
  Provenance(SourceRecords records, Sealing sealing) {
    this.records = requireNonNull(records, "records is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /** How the change set's source and stream know the document of that id. */
  public Standing find(ChangeSet changeSet, ExternalId id) {
    Optional<Identity> identity =
        records
            .listIdentities(
                changeSet.stream(),
                List.of(sealing.digest(changeSet.source(), changeSet.stream(), id)))
            .stream()
            .findFirst();
    if (identity.isEmpty()) {
      return Standing.UNKNOWN;
    }
    boolean came =
        records.listVersions(changeSet.stream(), List.of(identity.get().record())).stream()
            .anyMatch(version -> version.changeSet().equals(changeSet.id()));
    return came ? Standing.CAME_WITH_IT : Standing.CAME_OTHERWISE;
  }

  public enum Standing {
    UNKNOWN,
    CAME_OTHERWISE,
    CAME_WITH_IT
  }
}
