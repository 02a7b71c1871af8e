package id.pelanggan.application.port;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What sources said, version by version, and which version of each document is believed. */
public interface SourceRecords {

  /** Those that are known of the digests, in any order. */
  List<Identity> listIdentities(Stream stream, Collection<BlindIndex> digests);

  /** Those of the records, in any order. */
  List<Identity> listIdentitiesOfRecords(Stream stream, Collection<UUID> records);

  void insertIdentities(Stream stream, List<Identity> identities);

  /** Stores them over those of the same digest. */
  void updateIdentities(Stream stream, List<Identity> identities);

  void deleteIdentities(Stream stream, Collection<UUID> records);

  void insertVersions(Stream stream, List<RecordVersion> versions);

  /** Every version of the records, whoever owns it, in any order. */
  List<RecordVersion> listVersions(Stream stream, Collection<UUID> records);

  /** Every version of everything that was said of the customers, in any order. */
  List<RecordVersion> listVersionsOf(Stream stream, Collection<CustomerId> customers);

  /** The records after one, in their order; at most {@code limit}. */
  List<UUID> listRecords(Stream stream, Optional<UUID> after, int limit);

  /** Stores the sealed texts of versions over what was stored of them, and nothing else. */
  void replaceSealed(Stream stream, List<RecordVersion> versions);

  /** The versions that are believed of the customers' own records, in any order. */
  List<RecordVersion> listBelieved(Stream stream, Collection<CustomerId> customers);

  /** Of how many documents each source is believed something; a source of none is left out. */
  Map<SourceId, Long> countBelieved(Stream stream);

  /**
   * Hands over the version that is believed of each document of a source, in the order of the
   * records, some thousand at a time. Not inside a transaction of the caller, who may take long
   * between two calls.
   */
  void readBelieved(Stream stream, SourceId source, Consumer<List<RecordVersion>> pages);

  /** The records of which versions came in with the change set: at most {@code limit}. */
  List<UUID> listRecordsOf(Stream stream, ChangeSetId changeSet, int limit);

  /** Deletes those versions of the records that came in with the change set. */
  void deleteVersions(Stream stream, ChangeSetId changeSet, Collection<UUID> records);
}
