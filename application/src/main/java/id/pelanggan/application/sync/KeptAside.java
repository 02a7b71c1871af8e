package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.SyncError;
import jakarta.inject.Inject;
import java.util.Map;

/** Finds records that are kept aside, and says in one way that there is none. */
final class KeptAside {
  private final QuarantinedRecords quarantine;
  private final Connections connections;

  @Inject
  KeptAside(QuarantinedRecords quarantine, Connections connections) {
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.connections = requireNonNull(connections, "connections is null");
  }

  /**
   * @throws PelangganException {@link SyncError#QUARANTINE_UNKNOWN}
   */
  SealedRecord require(QuarantineId id) {
    return quarantine.find(id).orElseThrow(() -> unknown(id));
  }

  /** The connection that it came through; what is kept aside goes with it. */
  Connection connection(SealedRecord record) {
    return connections.find(record.connection()).orElseThrow(() -> unknown(record.id()));
  }

  /**
   * @param connection its name
   */
  static QuarantineEntry entry(SealedRecord record, String connection) {
    return new QuarantineEntry(
        record.id(),
        connection,
        record.stream(),
        RefusalReason.valueOf(record.reason()),
        record.column(),
        record.at());
  }

  private static PelangganException unknown(QuarantineId id) {
    return new PelangganException(
        SyncError.QUARANTINE_UNKNOWN, Map.of("id", id.value().toString()));
  }
}
