package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.domain.vault.BlindIndex;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(QuarantineCountRow.class)
@RegisterConstructorMapper(QuarantinedContactRow.class)
@RegisterConstructorMapper(QuarantinedRow.class)
interface QuarantineDao {

  @SqlQuery(
      """
      select id, source_id, stream, run_id, digest, reason, field, fingerprint, kept_at, key_slot,
             sealed
      from quarantined_record
      where id = :id
      """)
  Optional<QuarantinedRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select id, source_id, stream, run_id, digest, reason, field, fingerprint, kept_at, key_slot,
             sealed
      from quarantined_record
      order by kept_at desc, id desc
      """)
  List<QuarantinedRow> list();

  @SqlQuery(
      """
      select id, source_id, stream, run_id, digest, reason, field, fingerprint, kept_at, key_slot,
             sealed
      from quarantined_record
      where source_id = :source
      order by kept_at desc, id desc
      """)
  List<QuarantinedRow> listOf(@Bind("source") UUID source);

  @SqlQuery(
      """
      select record_id, kind, digest
      from quarantined_record_contact
      where record_id = any(:records)
      """)
  List<QuarantinedContactRow> listContacts(@Bind("records") UUID[] records);

  @SqlQuery("select source_id, count(*) as records from quarantined_record group by source_id")
  List<QuarantineCountRow> count();

  @SqlUpdate("delete from quarantined_record where id = any(:ids)")
  void delete(@Bind("ids") UUID[] ids);

  @SqlUpdate(
      """
      delete from quarantined_record
      where source_id = :source and stream = :stream and digest = any(:digests)
      """)
  void deleteByDigest(
      @Bind("source") UUID source,
      @Bind("stream") String stream,
      @Bind("digests") BlindIndex[] digests);

  @SqlUpdate("delete from quarantined_record where source_id = :source")
  void deleteAll(@Bind("source") UUID source);
}
