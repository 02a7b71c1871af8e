package id.pelanggan.adapters.postgres.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(MessageRow.class)
interface OutboxDao {

  @SqlBatch(
      """
      insert into outbox_message
        (customer_id, id, source_id, kind, cause, key_slot, sealed, state, attempts, created_at,
         next_attempt, settled_at)
      values
        (:customerId, :id, :sourceId, :kind, :cause, :keySlot, :sealed, :state, :attempts,
         :createdAt, :nextAttempt, cast(:settledAt as timestamptz))
      """)
  void insert(@BindMethods List<MessageRow> rows);

  /** What another process claims at the same moment is passed over. */
  @SqlQuery(
      """
      update outbox_message
      set next_attempt = :until
      where (customer_id, id) in (
        select due.customer_id, due.id
        from outbox_message as due
        where due.state = 'WAITING' and due.next_attempt <= :at
        order by due.next_attempt
        limit :limit
        for update skip locked)
      returning customer_id, id, source_id, kind, cause, key_slot, sealed, state, attempts,
                created_at, next_attempt, settled_at
      """)
  List<MessageRow> claim(
      @Bind("at") Instant at, @Bind("until") Instant until, @Bind("limit") int limit);

  @SqlQuery(
      """
      select customer_id, id, source_id, kind, cause, key_slot, sealed, state, attempts,
             created_at, next_attempt, settled_at
      from outbox_message
      where id = :id
      """)
  Optional<MessageRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select customer_id, id, source_id, kind, cause, key_slot, sealed, state, attempts,
             created_at, next_attempt, settled_at
      from outbox_message
      where customer_id = :customer
      order by created_at desc, id desc
      """)
  List<MessageRow> list(@Bind("customer") UUID customer);

  @SqlQuery(
      """
      select customer_id, id, source_id, kind, cause, key_slot, sealed, state, attempts,
             created_at, next_attempt, settled_at
      from outbox_message
      where cause = :cause
      order by created_at, id
      """)
  List<MessageRow> listOfCause(@Bind("cause") UUID cause);

  @SqlQuery(
      """
      select customer_id, id, source_id, kind, cause, key_slot, sealed, state, attempts,
             created_at, next_attempt, settled_at
      from outbox_message
      where settled_at is null
      order by created_at, id
      """)
  List<MessageRow> listOpen();

  @SqlBatch(
      """
      update outbox_message
      set sealed = :sealed, state = :state, attempts = :attempts, next_attempt = :nextAttempt,
          settled_at = cast(:settledAt as timestamptz)
      where customer_id = :customerId and id = :id
      """)
  void update(@BindMethods List<MessageRow> rows);

  @SqlUpdate(
      """
      delete from outbox_message
      where customer_id = any(:customers) and kind <> 'ERASE'
      """)
  void forget(@Bind("customers") UUID[] customers);
}
