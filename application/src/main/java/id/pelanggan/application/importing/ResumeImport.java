package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Source;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes on with an import after the last page that was stored. */
public final class ResumeImport {
  private static final List<ChangeSetState> UNFINISHED =
      List.of(ChangeSetState.RUNNING, ChangeSetState.STOPPED);

  private final Gate gate;
  private final ChangeSets changeSets;
  private final Sources sources;
  private final OpenFile files;
  private final ImportSealing sealing;
  private final ImportRun run;
  private final Imports imports;

  @Inject
  public ResumeImport(
      Gate gate,
      ChangeSets changeSets,
      Sources sources,
      OpenFile files,
      ImportSealing sealing,
      ImportRun run,
      Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.files = requireNonNull(files, "files is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.run = requireNonNull(run, "run is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /**
   * Takes the import over from whatever process may still work on it; that one stops.
   *
   * @param moved where the file is now; empty where it did not move
   * @throws PelangganException {@link IntakeError#IMPORT_FILE_DIFFERS} where it is another file,
   *     {@link IntakeError#IMPORT_ALREADY_DONE} or {@link IntakeError#IMPORT_UNDONE_BEFORE} where
   *     there is nothing to go on with
   */
  public ImportReport resume(
      CallContext context, ChangeSetId id, Optional<Path> moved, Listener listener) {
    gate.require(context, Permission.IMPORT_DATA);
    ChangeSet found = imports.require(id);
    ImportDetails details = details(found, moved);
    FirstReading reading =
        files.read(
            details.file(), details.dialect(), details.columns(), details.mapping(), listener);
    if (!reading.mark().equals(details.mark())) {
      throw new PelangganException(
          IntakeError.IMPORT_FILE_DIFFERS,
          Map.of("import", id.value().toString(), "path", details.file().toString()));
    }
    ChangeSet taken =
        changeSets
            .take(id, UNFINISHED, ChangeSetState.RUNNING)
            .orElseThrow(() -> imports.cannotGoOn(imports.require(id)));
    Source source = sources.find(taken.source()).orElseThrow();
    ImportRun.Job job = new ImportRun.Job(taken, source, details, reading, context);
    return new ImportReport(run.run(job, listener), source, details.file(), reading.rows());
  }

  private ImportDetails details(ChangeSet changeSet, Optional<Path> moved) {
    if (!UNFINISHED.contains(changeSet.state())) {
      throw imports.cannotGoOn(changeSet);
    }
    ImportDetails details = sealing.open(changeSet);
    return new ImportDetails(
        moved.orElse(details.file()),
        details.mark(),
        details.rows(),
        details.dialect(),
        details.columns(),
        details.mapping());
  }
}
