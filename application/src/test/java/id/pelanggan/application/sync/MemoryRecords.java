package id.pelanggan.application.sync;

import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What sources said of products, in memory. */
final class MemoryRecords implements SourceRecords {
  private final Map<BlindIndex, Identity> identities = new HashMap<>();
  private final List<RecordVersion> versions = new ArrayList<>();

  List<RecordVersion> versions() {
    return versions;
  }

  @Override
  public List<Identity> listIdentities(Stream stream, Collection<BlindIndex> digests) {
    return digests.stream().map(identities::get).filter(Objects::nonNull).toList();
  }

  @Override
  public void insertIdentities(Stream stream, List<Identity> added) {
    added.forEach(identity -> identities.put(identity.digest(), identity));
  }

  @Override
  public void updateIdentities(Stream stream, List<Identity> changed) {
    changed.forEach(identity -> identities.put(identity.digest(), identity));
  }

  @Override
  public void insertVersions(Stream stream, List<RecordVersion> added) {
    versions.addAll(added);
  }

  @Override
  public List<RecordVersion> listVersions(Stream stream, Collection<UUID> records) {
    return versions.stream().filter(version -> records.contains(version.record())).toList();
  }

  @Override
  public List<Identity> listIdentitiesOfRecords(Stream stream, Collection<UUID> records) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteIdentities(Stream stream, Collection<UUID> records) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<RecordVersion> listVersionsOf(Stream stream, Collection<CustomerId> customers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UUID> listRecords(Stream stream, Optional<UUID> after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void replaceSealed(Stream stream, List<RecordVersion> replaced) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<RecordVersion> listBelieved(Stream stream, Collection<CustomerId> customers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<SourceId, Long> countBelieved(Stream stream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void readBelieved(Stream stream, SourceId source, Consumer<List<RecordVersion>> pages) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UUID> listRecordsOf(Stream stream, ChangeSetId changeSet, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteVersions(Stream stream, ChangeSetId changeSet, Collection<UUID> records) {
    throw new UnsupportedOperationException();
  }
}
