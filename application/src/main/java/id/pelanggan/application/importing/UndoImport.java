package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.importing.ImportProgress.Stage;
import id.pelanggan.application.intake.Withdrawal;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.progress.Speed;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Takes back everything that came in with an import; what operators or other sources said stays.
 * Can be interrupted and asked again.
 */
public final class UndoImport {
  private static final int DOCUMENTS = 500;
  private static final List<ChangeSetState> UNDOABLE =
      List.of(
          ChangeSetState.RUNNING,
          ChangeSetState.STOPPED,
          ChangeSetState.DONE,
          ChangeSetState.UNDOING);

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ChangeSets changeSets;
  private final RefusedRows refusedRows;
  private final Withdrawal withdrawal;
  private final Imports imports;

  @Inject
  public UndoImport(
      Gate gate,
      Audit audit,
      Transactions transactions,
      ChangeSets changeSets,
      RefusedRows refusedRows,
      Withdrawal withdrawal,
      Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.refusedRows = requireNonNull(refusedRows, "refusedRows is null");
    this.withdrawal = requireNonNull(withdrawal, "withdrawal is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException where there is no such import, or it was
   *     undone before
   * @throws CancellationException where the thread was interrupted; the rest can be undone later
   */
  public ImportReport undo(CallContext context, ChangeSetId id, Listener listener) {
    gate.require(context, Permission.IMPORT_DATA);
    imports.require(id);
    ChangeSet taken = transactions.inTransaction(() -> take(id));
    Counts counts = taken.counts();
    long total = counts.created() + counts.changed() + counts.late();
    Speed speed = new Speed(0);
    long done = 0;
    int withdrawn = withdraw(context, taken);
    while (withdrawn > 0) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while an import was undone");
      }
      done += withdrawn;
      listener.report(
          new ImportProgress(
              Stage.UNDOING,
              done,
              Math.max(total, done),
              counts,
              speed.rate(done),
              speed.secondsLeft(done, total)));
      withdrawn = withdraw(context, taken);
    }
    return transactions.inTransaction(() -> finish(context, taken));
  }

  /** Between two pages, so that none goes by what is about to be withdrawn. */
  private ChangeSet take(ChangeSetId id) {
    changeSets.lockIntake();
    return changeSets
        .take(id, UNDOABLE, ChangeSetState.UNDOING)
        .orElseThrow(() -> imports.cannotGoOn(imports.require(id)));
  }

  private int withdraw(CallContext context, ChangeSet taken) {
    return transactions.inPageTransaction(
        () -> withdrawal.withdraw(context, taken.id(), taken.source(), taken.stream(), DOCUMENTS));
  }

  private ImportReport finish(CallContext context, ChangeSet taken) {
    refusedRows.deleteAll(taken.id());
    if (!changeSets.finish(taken.id(), taken.epoch(), ChangeSetState.UNDONE, context.at())) {
      throw imports.takenOver(taken);
    }
    audit.note(context, AuditAction.IMPORT_UNDONE, taken.id().value(), 1);
    return imports.report(imports.require(taken.id()));
  }
}
