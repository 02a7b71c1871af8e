package id.pelanggan.adapters.postgres.disclosure;

import id.pelanggan.domain.vault.BlindIndex;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(FieldRow.class)
@RegisterConstructorMapper(RefusedPlaceRow.class)
interface AccessDao {

  /** Whatever the columns are; those of bytes are hashes or sealed. */
  @SqlQuery(
      """
      select kept.number, field.key as name, field.value
      from (
        select row_number() over () as number, to_jsonb(item) as fields
        from <table> as item
        where item.customer_id = :customer
      ) as kept
      cross join lateral jsonb_each_text(kept.fields) as field
      where field.value is not null
        and field.key not in ('customer_id', 'other_id', 'key_slot', 'actor')
        and field.key not like '%\\_by'
        and not exists (
          select from information_schema.columns as known
          where known.table_schema = 'pelanggan'
            and known.table_name = :name
            and known.column_name = field.key
            and known.data_type = 'bytea')
      order by kept.number, field.key
      """)
  List<FieldRow> listFields(
      @Define("table") String table, @Bind("name") String name, @Bind("customer") UUID customer);

  @SqlQuery(
      """
      select count(*)
      from match_candidate
      where customer_id = :customer or other_id = :customer
      """)
  long countCandidates(@Bind("customer") UUID customer);

  @SqlQuery(
      """
      select distinct change_set_id, row_number
      from refused_row_contact
      where kind = :kind and digest = any(:digests)
      order by change_set_id, row_number
      """)
  List<RefusedPlaceRow> listRefused(
      @Bind("kind") String kind, @Bind("digests") BlindIndex[] digests);

  @SqlQuery(
      """
      select distinct record_id
      from quarantined_record_contact
      where kind = :kind and digest = any(:digests)
      order by record_id
      """)
  List<UUID> listQuarantined(@Bind("kind") String kind, @Bind("digests") BlindIndex[] digests);
}
