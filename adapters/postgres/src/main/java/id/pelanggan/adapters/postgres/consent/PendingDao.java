package id.pelanggan.adapters.postgres.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(PendingRow.class)
interface PendingDao {

  @SqlUpdate(
      """
      insert into pending_consent
        (customer_id, pending_id, key_slot, sealed, created_at, ends_at)
      values (:customerId, :pendingId, :keySlot, :sealed, :createdAt, :endsAt)
      """)
  void insert(@BindMethods PendingRow row);

  @SqlQuery(
      """
      select customer_id, pending_id, key_slot, sealed, created_at, ends_at
      from pending_consent
      where customer_id = :customer and pending_id = :id
      """)
  Optional<PendingRow> find(@Bind("customer") UUID customer, @Bind("id") UUID id);

  @SqlUpdate("delete from pending_consent where customer_id = :customer and pending_id = :id")
  int delete(@Bind("customer") UUID customer, @Bind("id") UUID id);

  /** Of every customer. */
  @SqlUpdate(
      """
      delete from pending_consent
      where (customer_id, pending_id) in (
        select customer_id, pending_id
        from pending_consent
        where ends_at <= :at)
      """)
  void deleteEndedBefore(@Bind("at") Instant at);
}
