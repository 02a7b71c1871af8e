package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries again to take in what is kept aside: after a plugin or the program learned something. */
public final class ReplayQuarantine {
  private static final int PAGE = 500;

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Connections connections;
  private final QuarantinedRecords quarantine;
  private final ConnectionNames names;
  private final QuarantineSealing sealing;
  private final QuarantineIntake intake;
  private final RecordReaders readers;

  @Inject
  ReplayQuarantine(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Connections connections,
      QuarantinedRecords quarantine,
      ConnectionNames names,
      QuarantineSealing sealing,
      QuarantineIntake intake,
      RecordReaders readers) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.names = requireNonNull(names, "names is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.readers = requireNonNull(readers, "readers is null");
  }

  /**
   * A page at a time, each a transaction of its own.
   *
   * @param name of a connection; empty for all
   * @throws PelangganException {@code CONNECTION_UNKNOWN}
   */
  public Report replay(CallContext context, Optional<String> name) {
    gate.require(context, Permission.REPAIR_QUARANTINE);
    List<Connection> chosen = name.map(names::require).map(List::of).orElseGet(connections::list);
    Report report = new Report(0, 0);
    for (Connection connection : chosen) {
      RecordReader reader = readers.open(connection);
      List<QuarantineId> ids = oldestFirst(connection);
      for (int from = 0; from < ids.size(); from += PAGE) {
        List<QuarantineId> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
        report =
            report.plus(
                transactions.inTransaction(() -> replay(context, connection, reader, page)));
      }
    }
    return report;
  }

  private List<QuarantineId> oldestFirst(Connection connection) {
    return quarantine.list(Optional.of(connection.id())).reversed().stream()
        .map(SealedRecord::id)
        .toList();
  }

  /** What a sync took in or away meanwhile is left out. */
  private Report replay(
      CallContext context, Connection connection, RecordReader reader, List<QuarantineId> page) {
    intake.lock();
    Map<Stream, List<Document>> documents = new EnumMap<>(Stream.class);
    List<QuarantineId> cameIn = new ArrayList<>();
    long stillOut = 0;
    for (QuarantineId id : page) {
      Optional<SealedRecord> sealed = quarantine.find(id);
      Optional<Document> document = sealed.flatMap(record -> read(reader, record));
      if (document.isPresent()) {
        cameIn.add(id);
        documents
            .computeIfAbsent(document.get().stream(), stream -> new ArrayList<>())
            .add(document.get());
      } else if (sealed.isPresent()) {
        stillOut++;
      }
    }
    documents.forEach((stream, all) -> intake.receive(context, connection, stream, all));
    if (!cameIn.isEmpty()) {
      quarantine.delete(cameIn);
      audit.note(context, AuditAction.QUARANTINE_REPAIRED, connection.id().value(), cameIn.size());
    }
    return new Report(cameIn.size(), stillOut);
  }

  /** Empty where it still cannot come in, or cannot be opened any more. */
  private Optional<Document> read(RecordReader reader, SealedRecord record) {
    try {
      return reader.read(sealing.open(record)) instanceof RecordReading.Read(Document document)
          ? Optional.of(document)
          : Optional.empty();
    } catch (PelangganException e) {
      if (e.code() == VaultError.KEY_PUNCTURED || e.code() == VaultError.SEAL_BROKEN) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * @param cameIn how many records
   * @param stillOut how many are still kept aside
   */
  public record Report(long cameIn, long stillOut) {
    Report plus(Report other) {
      return new Report(cameIn + other.cameIn, stillOut + other.stillOut);
    }
  }
}
