package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.domain.vault.BlindIndex;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(UnclearRow.class)
interface UnclearDao {

  /** What is said again stays as it is: somebody may be looking at it. */
  @SqlUpdate(
      """
      delete from consent_unclear
      using unnest(:customers, :sources) as speaker (customer_id, source_id)
      where consent_unclear.customer_id = speaker.customer_id
        and consent_unclear.source_id = speaker.source_id
        and not consent_unclear.digest = any(:kept)
      """)
  void deleteOthers(
      @Bind("customers") UUID[] customers,
      @Bind("sources") UUID[] sources,
      @Bind("kept") BlindIndex[] kept);

  @SqlBatch(
      """
      insert into consent_unclear (customer_id, source_id, digest, key_slot, sealed, noted_at)
      values (:customerId, :sourceId, :digest, :keySlot, :sealed, :notedAt)
      on conflict (customer_id, source_id, digest) do nothing
      """)
  void insert(@BindMethods List<UnclearRow> rows);

  @SqlQuery(
      """
      select customer_id, source_id, digest, key_slot, sealed, noted_at
      from consent_unclear
      order by noted_at desc, customer_id, digest
      limit :limit
      """)
  List<UnclearRow> list(@Bind("limit") int limit);

  @SqlQuery("select count(*) from consent_unclear")
  long count();
}
