package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.SavedMappings;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Brings a file in. Long: reports how far it is, stops when its thread is interrupted. */
public final class ImportFile {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ChangeSets changeSets;
  private final Sources sources;
  private final SavedMappings savedMappings;
  private final OpenFile files;
  private final ImportSealing sealing;
  private final ImportRun run;
  private final Imports imports;
  private final TimeOrderedIds ids;

  @Inject
  public ImportFile(
      Gate gate,
      Audit audit,
      Transactions transactions,
      ChangeSets changeSets,
      Sources sources,
      SavedMappings savedMappings,
      OpenFile files,
      ImportSealing sealing,
      ImportRun run,
      Imports imports,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.savedMappings = requireNonNull(savedMappings, "savedMappings is null");
    this.files = requireNonNull(files, "files is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.run = requireNonNull(run, "run is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * @param plan with no open question
   * @return the import, done or stopped; a stopped one can be resumed
   * @throws PelangganException where the file cannot be read or the database fails; pages that were
   *     stored stay, and it can be resumed. {@link IntakeError#IMPORT_RUNNING} where another
   *     process brings the same file in
   */
  public ImportReport run(CallContext context, ImportPlan plan, Listener listener) {
    gate.require(context, Permission.IMPORT_DATA);
    if (!plan.questions().isEmpty()) {
      throw new IllegalArgumentException("the plan has open questions");
    }
    FirstReading reading =
        files.read(plan.file(), plan.dialect(), plan.columns(), plan.mapping(), listener);
    ImportDetails details =
        new ImportDetails(
            plan.file(),
            reading.mark(),
            reading.rows(),
            plan.dialect(),
            plan.columns(),
            plan.mapping());
    ImportRun.Job job = transactions.inTransaction(() -> begin(context, plan, details, reading));
    return new ImportReport(run.run(job, listener), job.source(), plan.file(), reading.rows());
  }

  private ImportRun.Job begin(
      CallContext context, ImportPlan plan, ImportDetails details, FirstReading reading) {
    changeSets.lockIntake();
    Source source =
        sources.insertIfAbsent(
            new Source(
                new SourceId(ids.next()),
                plan.mapping().source(),
                plan.purpose(),
                Source.TRUST_BY_DEFAULT,
                plan.verifiedEmails()),
            context);
    if (plan.verifiedEmails() && !source.linksByEmail()) {
      throw new PelangganException(
          IntakeError.SOURCE_DOES_NOT_VERIFY, Map.of("source", source.name()));
    }
    imports.requireNotRunning(source.id(), plan.mapping().stream(), details);
    ChangeSetId id = new ChangeSetId(ids.next());
    KeySlot slot = sealing.newSlot();
    ChangeSet changeSet =
        new ChangeSet(
            id,
            source.id(),
            plan.mapping().stream(),
            ChangeSetKind.IMPORT,
            ChangeSetState.RUNNING,
            context,
            1,
            0,
            Counts.NONE,
            slot,
            sealing.seal(slot, id, details),
            Optional.empty());
    changeSets.insert(changeSet);
    save(plan);
    audit.note(context, AuditAction.IMPORT_STARTED, id.value(), 1);
    return new ImportRun.Job(changeSet, source, details, reading, context);
  }

  /** For the next file of the same columns. */
  private void save(ImportPlan plan) {
    BlindIndex columns = sealing.columns(plan.mapping().stream(), plan.columns());
    boolean known =
        savedMappings
            .find(columns)
            .map(saved -> sealing.open(columns, saved).equals(plan.mapping()))
            .orElse(false);
    if (!known) {
      savedMappings.upsert(columns, sealing.seal(columns, plan.mapping()));
    }
  }
}
