package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.sync.QuarantineId;
import jakarta.inject.Inject;

/** Shows a record that is kept aside; noted in the audit log. */
public final class ShowQuarantined {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final KeptAside kept;
  private final QuarantineSealing sealing;

  @Inject
  ShowQuarantined(
      Gate gate,
      Audit audit,
      Transactions transactions,
      KeptAside kept,
      QuarantineSealing sealing) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.kept = requireNonNull(kept, "kept is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * Cells that every document of its stream needs and it lacks are there as well, empty.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code QUARANTINE_UNKNOWN}
   */
  public QuarantinedView show(CallContext context, QuarantineId id) {
    gate.require(context, Permission.REPAIR_QUARANTINE);
    return transactions.inTransaction(() -> {
      SealedRecord sealed = kept.require(id);
      ReceivedRecord record = MendedRecord.completed(sealing.open(sealed));
      audit.note(context, AuditAction.QUARANTINE_READ, id.value(), 1);
      return new QuarantinedView(
          KeptAside.entry(sealed, kept.connection(sealed).name()), record.shape(), record.rows());
    });
  }
}
