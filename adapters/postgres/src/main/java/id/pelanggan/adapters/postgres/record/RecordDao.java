package id.pelanggan.adapters.postgres.record;

import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Every stream has tables of the same form; {@code name} and {@code owner} say which. */
@RegisterConstructorMapper(BelievedCountRow.class)
@RegisterConstructorMapper(IdentityRow.class)
@RegisterConstructorMapper(VersionRow.class)
interface RecordDao {
  /** How many versions are fetched at once. */
  int VERSIONS = 2_000;

  @SqlQuery(
      """
      select digest, record_id, <owner> as owner, source_id, version, versions, content, observed_at
      from <name>_identity
      where digest = any(:digests)
      """)
  List<IdentityRow> listIdentities(
      @Define("name") String name,
      @Define("owner") String owner,
      @Bind("digests") BlindIndex[] digests);

  @SqlQuery(
      """
      select digest, record_id, <owner> as owner, source_id, version, versions, content, observed_at
      from <name>_identity
      where record_id = any(:records)
      """)
  List<IdentityRow> listIdentitiesOfRecords(
      @Define("name") String name, @Define("owner") String owner, @Bind("records") UUID[] records);

  @SqlUpdate(
      """
      update <name>_identity as identity
      set <owner> = changed.owner,
          version = changed.version,
          versions = changed.versions,
          content = changed.content,
          observed_at = changed.observed_at
      from unnest(:digests, :owners, :versions, :counts, :contents, :times)
        as changed (digest, owner, version, versions, content, observed_at)
      where identity.digest = changed.digest
      """)
  void updateIdentities(
      @Define("name") String name,
      @Define("owner") String owner,
      @Bind("digests") BlindIndex[] digests,
      @Bind("owners") UUID[] owners,
      @Bind("versions") Integer[] versions,
      @Bind("counts") Integer[] counts,
      @Bind("contents") BlindIndex[] contents,
      @Bind("times") Instant[] times);

  @SqlUpdate("delete from <name>_identity where record_id = any(:records)")
  void deleteIdentities(@Define("name") String name, @Bind("records") UUID[] records);

  @SqlQuery(
      """
      select <owner> as owner, record_id, version, source_id, change_set_id, observed_at, content,
             key_slot, sealed
      from <name>_record
      where record_id = any(:records)
      """)
  List<VersionRow> listVersions(
      @Define("name") String name, @Define("owner") String owner, @Bind("records") UUID[] records);

  @SqlQuery(
      """
      select customer_id as owner, record_id, version, source_id, change_set_id, observed_at,
             content, key_slot, sealed
      from <name>_record
      where customer_id = any(:customers)
      """)
  List<VersionRow> listVersionsOf(@Define("name") String name, @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select record_id
      from <name>_identity
      where record_id > :after
      order by record_id
      limit :limit
      """)
  List<UUID> listRecords(
      @Define("name") String name, @Bind("after") UUID after, @Bind("limit") int limit);

  @SqlBatch(
      """
      update <name>_record
      set sealed = :sealed
      where customer_id = :owner and record_id = :record and version = :version
      """)
  void replaceSealed(
      @Define("name") String name,
      @Bind("owner") List<UUID> owners,
      @Bind("record") List<UUID> records,
      @Bind("version") List<Integer> versions,
      @Bind("sealed") List<byte[]> sealed);

  @SqlQuery(
      """
      select said.customer_id as owner, said.record_id, said.version, said.source_id,
             said.change_set_id, said.observed_at, said.content, said.key_slot, said.sealed
      from <name>_record as said
      join <name>_identity as believed
        on believed.record_id = said.record_id
       and believed.version = said.version
       and believed.customer_id = said.customer_id
      where said.customer_id = any(:customers)
      """)
  List<VersionRow> listBelieved(@Define("name") String name, @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select source_id, count(*) as documents
      from <name>_identity
      where version > 0
      group by source_id
      """)
  List<BelievedCountRow> countBelieved(@Define("name") String name);

  @SqlQuery(
      """
      select said.<owner> as owner, said.record_id, said.version, said.source_id,
             said.change_set_id, said.observed_at, said.content, said.key_slot, said.sealed
      from <name>_record as said
      join <name>_identity as believed
        on believed.record_id = said.record_id
       and believed.version = said.version
       and believed.<owner> = said.<owner>
      where believed.source_id = :source
      order by said.record_id
      """)
  @FetchSize(VERSIONS)
  ResultIterator<VersionRow> readBelieved(
      @Define("name") String name, @Define("owner") String owner, @Bind("source") UUID source);

  @SqlQuery(
      """
      select distinct record_id
      from <name>_record
      where change_set_id = :changeSet
      order by record_id
      limit :limit
      """)
  List<UUID> listRecordsOf(
      @Define("name") String name, @Bind("changeSet") UUID changeSet, @Bind("limit") int limit);

  @SqlUpdate(
      """
      delete from <name>_record
      where record_id = any(:records) and change_set_id = :changeSet
      """)
  void deleteVersions(
      @Define("name") String name,
      @Bind("changeSet") UUID changeSet,
      @Bind("records") UUID[] records);
}
