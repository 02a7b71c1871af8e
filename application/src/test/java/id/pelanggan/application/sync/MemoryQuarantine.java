package id.pelanggan.application.sync;

import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.vault.BlindIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records that are kept aside, in memory. */
final class MemoryQuarantine implements QuarantinedRecords {
  private final List<SealedRecord> all = new ArrayList<>();

  @Override
  public void upsert(List<SealedRecord> records) {
    for (SealedRecord record : records) {
      all.removeIf(each ->
          each.connection().equals(record.connection())
              && each.stream() == record.stream()
              && each.digest().equals(record.digest()));
      all.addFirst(record);
    }
  }

  @Override
  public Optional<SealedRecord> find(QuarantineId id) {
    return all.stream().filter(record -> record.id().equals(id)).findFirst();
  }

  @Override
  public List<SealedRecord> list(Optional<ConnectionId> connection) {
    return all.stream()
        .filter(record -> connection.map(record.connection()::equals).orElse(true))
        .toList();
  }

  @Override
  public Map<ConnectionId, Long> count() {
    return all.stream()
        .map(SealedRecord::connection)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @Override
  public void delete(Collection<QuarantineId> ids) {
    all.removeIf(record -> ids.contains(record.id()));
  }

  @Override
  public void deleteByDigest(
      ConnectionId connection, Stream stream, Collection<BlindIndex> digests) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteAll(ConnectionId connection) {
    all.removeIf(record -> record.connection().equals(connection));
  }
}
