package id.pelanggan.adapters.postgres.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(FindingRow.class)
@RegisterConstructorMapper(PositionRow.class)
interface FindingDao {
  @SqlUpdate(
      """
      insert into sensitive_finding
        (customer_id, id, record_id, stream, part, kind, state, found_at)
      select customer_id, id, record_id, stream, part, kind, 'OPEN', :at
      from unnest(:customers, :ids, :records, :streams, :parts, :kinds)
        as found (customer_id, id, record_id, stream, part, kind)
      on conflict (customer_id, record_id, part, kind) do update
      set state = 'OPEN', found_at = excluded.found_at, settled_at = null
      where sensitive_finding.state = 'CLEARED'
      """)
  int insertNew(
      @Bind("customers") UUID[] customers,
      @Bind("ids") UUID[] ids,
      @Bind("records") UUID[] records,
      @Bind("streams") String[] streams,
      @Bind("parts") String[] parts,
      @Bind("kinds") String[] kinds,
      @Bind("at") Instant at);

  @SqlUpdate(
      """
      update sensitive_finding
      set state = :state, purpose = :purpose, settled_at = :at, key_slot = cast(:slot as bigint),
          sealed = cast(:sealed as bytea)
      where customer_id = :customer and id = :id
      """)
  void settle(
      @Bind("customer") UUID customer,
      @Bind("id") UUID id,
      @Bind("state") String state,
      @Bind("purpose") @Nullable String purpose,
      @Bind("at") @Nullable Instant at,
      @Bind("slot") @Nullable Long slot,
      @Bind("sealed") byte @Nullable [] sealed);

  @SqlQuery(
      """
      select customer_id, id, record_id, stream, part, kind, state, purpose, found_at, settled_at
      from sensitive_finding
      where id = :id
      """)
  Optional<FindingRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select customer_id, id, record_id, stream, part, kind, state, purpose, found_at, settled_at
      from sensitive_finding
      where :state = '' or state = :state
      order by found_at desc, id desc
      limit :limit
      """)
  List<FindingRow> list(@Bind("state") String state, @Bind("limit") int limit);

  @SqlQuery("select count(*) from sensitive_finding where state = 'OPEN'")
  long countOpen();

  @SqlQuery("select started_at, stream, after, records, found from sensitive_search")
  Optional<PositionRow> findPosition();

  @SqlUpdate(
      """
      insert into sensitive_search (started_at, stream, after, records, found)
      values (:startedAt, :stream, cast(:after as uuid), :records, :found)
      on conflict (only_one) do update
      set stream = excluded.stream, after = excluded.after, records = excluded.records,
          found = excluded.found
      """)
  void setPosition(@BindMethods PositionRow row);

  @SqlUpdate("delete from sensitive_search")
  void deletePosition();
}
