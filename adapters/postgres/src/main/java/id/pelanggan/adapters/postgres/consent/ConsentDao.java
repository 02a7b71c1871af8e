package id.pelanggan.adapters.postgres.consent;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(EventRow.class)
@RegisterConstructorMapper(LedgerRow.class)
@RegisterConstructorMapper(StateRow.class)
interface ConsentDao {

  /** In one order, so that two transactions never wait for each other. */
  @SqlUpdate(
      """
      insert into consent_ledger (customer_id, last_number)
      select wanted.customer_id, 0
      from unnest(:customers) as wanted (customer_id)
      order by wanted.customer_id
      on conflict (customer_id) do nothing
      """)
  void begin(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, last_number
      from consent_ledger
      where customer_id = any(:customers)
      order by customer_id
      for update
      """)
  List<LedgerRow> lock(@Bind("customers") UUID[] customers);

  @SqlUpdate(
      """
      update consent_ledger
      set last_number = moved.last_number
      from unnest(:customers, :numbers) as moved (customer_id, last_number)
      where consent_ledger.customer_id = moved.customer_id
      """)
  void move(@Bind("customers") UUID[] customers, @Bind("numbers") Long[] numbers);

  @SqlBatch(
      """
      insert into consent_state
        (customer_id, purpose, channel, contact_id, standing, since, ends_at, own_act_at,
         refused_at, method, decided_by, by_guardian, grounds)
      values
        (:customerId, :purpose, :channel, :contactId, :standing, :since, :endsAt, :ownActAt,
         :refusedAt, :method, :decidedBy, :byGuardian, :grounds)
      on conflict (customer_id, purpose, channel, contact_id) do update
      set standing = excluded.standing,
          since = excluded.since,
          ends_at = excluded.ends_at,
          own_act_at = excluded.own_act_at,
          refused_at = excluded.refused_at,
          method = excluded.method,
          decided_by = excluded.decided_by,
          by_guardian = excluded.by_guardian,
          grounds = excluded.grounds
      """)
  void upsertStates(@BindMethods List<StateRow> rows);

  @SqlQuery(
      """
      select customer_id, purpose, channel, contact_id, standing, since, ends_at, own_act_at,
             refused_at, method, decided_by, by_guardian, grounds
      from consent_state
      where customer_id = any(:customers)
      """)
  List<StateRow> listStates(@Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select customer_id, number, event_id, purpose, channel, contact_id, act, method,
             notice_code, notice_version, notice_language, notice_hash, by_guardian, actor,
             occurred_at, received_at, ends_at, source_id, change_set_id, origin_id, key_slot,
             sealed
      from consent_event
      where customer_id = :customer
      order by number
      """)
  List<EventRow> list(@Bind("customer") UUID customer);

  @SqlQuery(
      """
      select distinct on (customer_id, source_id, purpose, channel, contact_id)
             customer_id, number, event_id, purpose, channel, contact_id, act, method,
             notice_code, notice_version, notice_language, notice_hash, by_guardian, actor,
             occurred_at, received_at, ends_at, source_id, change_set_id, origin_id, key_slot,
             sealed
      from consent_event
      where customer_id = any(:customers) and source_id is not null
      order by customer_id, source_id, purpose, channel, contact_id, number desc
      """)
  List<EventRow> listLastWords(@Bind("customers") UUID[] customers);
}
