package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.Map;

/** Finds imports, and says in one way why one cannot be used. */
final class Imports {
  private final ChangeSets changeSets;
  private final Sources sources;
  private final ImportSealing sealing;

  @Inject
  Imports(ChangeSets changeSets, Sources sources, ImportSealing sealing) {
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#IMPORT_UNKNOWN} where there is none
   */
  ChangeSet require(ChangeSetId id) {
    return changeSets
        .find(id)
        .filter(changeSet -> changeSet.kind() == ChangeSetKind.IMPORT)
        .orElseThrow(() -> failure(IntakeError.IMPORT_UNKNOWN, id));
  }

  ImportReport report(ChangeSet changeSet) {
    ImportDetails details = sealing.open(changeSet);
    return new ImportReport(
        changeSet, sources.find(changeSet.source()).orElseThrow(), details.file(), details.rows());
  }

  PelangganException cannotGoOn(ChangeSet changeSet) {
    IntakeError reason =
        switch (changeSet.state()) {
          case RUNNING -> IntakeError.IMPORT_RUNNING;
          case STOPPED, DONE -> IntakeError.IMPORT_ALREADY_DONE;
          case UNDOING, UNDONE -> IntakeError.IMPORT_UNDONE_BEFORE;
        };
    return failure(reason, changeSet.id());
  }

  /**
   * @throws PelangganException {@link IntakeError#IMPORT_RUNNING} where the same file comes in from
   *     that source already
   */
  void requireNotRunning(SourceId source, Stream stream, ImportDetails details) {
    changeSets.list(ChangeSetKind.IMPORT).stream()
        .filter(changeSet -> changeSet.state() == ChangeSetState.RUNNING)
        .filter(changeSet -> changeSet.source().equals(source) && changeSet.stream() == stream)
        .filter(changeSet -> sealing.open(changeSet).isOfSameRows(details))
        .findFirst()
        .ifPresent(changeSet -> {
          throw cannotGoOn(changeSet);
        });
  }

  PelangganException takenOver(ChangeSet changeSet) {
    return failure(IntakeError.IMPORT_TAKEN_OVER, changeSet.id());
  }

  private static PelangganException failure(IntakeError error, ChangeSetId id) {
    return new PelangganException(error, Map.of("import", id.value().toString()));
  }
}
