package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.QuarantineId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Mends a record that is kept aside, and takes it in. */
public final class RepairQuarantined {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final QuarantinedRecords quarantine;
  private final KeptAside kept;
  private final QuarantineSealing sealing;
  private final QuarantineIntake intake;
  private final RecordReaders readers;

  @Inject
  RepairQuarantined(
      Gate gate,
      Audit audit,
      Transactions transactions,
      QuarantinedRecords quarantine,
      KeptAside kept,
      QuarantineSealing sealing,
      QuarantineIntake intake,
      RecordReaders readers) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.kept = requireNonNull(kept, "kept is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.readers = requireNonNull(readers, "readers is null");
  }

  /**
   * @param cells new texts by the cells' names, or by the names of fields that the record lacks;
   *     those that are not in it stay. A cell of an order's second line is named {@code
   *     quantity#2}; without a number, what is said of a whole order is changed in all its lines
   * @return what became of it; where it still cannot come in, it stays aside as it is mended
   * @throws id.pelanggan.domain.failure.PelangganException {@code QUARANTINE_UNKNOWN}, {@code
   *     QUARANTINE_FIELD_UNKNOWN}
   */
  public Outcome repair(CallContext context, QuarantineId id, Map<String, String> cells) {
    gate.require(context, Permission.REPAIR_QUARANTINE);
    return transactions.inTransaction(() -> {
      intake.lock();
      SealedRecord sealed = kept.require(id);
      Connection connection = kept.connection(sealed);
      ReceivedRecord mended = MendedRecord.of(sealing.open(sealed), cells);
      RecordReader reader = readers.open(connection);
      return switch (reader.read(mended)) {
        case RecordReading.Read(Document document) -> takeIn(context, connection, sealed, document);
        case RecordReading.Refused(Refusal refusal) -> {
          quarantine.upsert(
              List.of(
                  sealing.reseal(sealed, mended, refusal, reader.contacts(mended), context.at())));
          audit.note(context, AuditAction.QUARANTINE_REPAIRED, id.value(), 0);
          yield new Outcome.StillOut(refusal);
        }
      };
    });
  }

  private Outcome takeIn(
      CallContext context, Connection connection, SealedRecord sealed, Document document) {
    Counts counts = intake.receive(context, connection, sealed.stream(), List.of(document));
    quarantine.delete(List.of(sealed.id()));
    audit.note(context, AuditAction.QUARANTINE_REPAIRED, sealed.id().value(), 1);
    return new Outcome.CameIn(counts);
  }

  /** What became of a mended record. */
  public sealed interface Outcome {
    record CameIn(Counts counts) implements Outcome {}

    record StillOut(Refusal refusal) implements Outcome {}
  }
}
