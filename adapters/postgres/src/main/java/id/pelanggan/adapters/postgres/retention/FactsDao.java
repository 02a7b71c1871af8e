package id.pelanggan.adapters.postgres.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * From when on the time of policies is counted. {@code triggered} is one of the statements below,
 * in which {@code ONLY} says of whom.
 */
@RegisterConstructorMapper(ContactRow.class)
@RegisterConstructorMapper(DueCountRow.class)
@RegisterConstructorMapper(DueRow.class)
interface FactsDao {
  String EVERYBODY = "true";
  String SOME = "customer_id = any(:customers)";

  /**
   * Who has no dated fact at all counts from the day on which they became known, which is in the
   * first 48 bits of an id that is ordered by time.
   */
  String LAST_INTERACTION =
      """
      select customer.customer_id,
             coalesce(
               greatest(ordered.day, met.day, rated.day, agreed.day, seen.day,
                        customer.customer_since),
               case when substr(customer.customer_id::text, 15, 1) = '7'
                 then (to_timestamp(
                   ('x' || translate(left(customer.customer_id::text, 13), '-', ''))::bit(48)::bigint
                     / 1000.0) at time zone 'utc')::date
               end) as day
      from customer
      left join (
        select customer_id, max(last_order_on) as day
        from customer_summary
        where ONLY
        group by customer_id) as ordered on ordered.customer_id = customer.customer_id
      left join (
        select customer_id, (max(occurred_at) at time zone 'utc')::date as day
        from interaction
        where ONLY
        group by customer_id) as met on met.customer_id = customer.customer_id
      left join (
        select customer_id, (max(occurred_at) at time zone 'utc')::date as day
        from feedback
        where ONLY
        group by customer_id) as rated on rated.customer_id = customer.customer_id
      left join (
        select customer_id, (max(own_act_at) at time zone 'utc')::date as day
        from consent_state
        where ONLY
        group by customer_id) as agreed on agreed.customer_id = customer.customer_id
      left join (
        select customer_id, (seen_at at time zone 'utc')::date as day
        from customer_seen
        where ONLY) as seen on seen.customer_id = customer.customer_id
      where not customer.is_walk_in and customer.ONLY
      """;

  /** Who came again since, or said so, is not gone. */
  String SOURCE_GONE =
      """
      select gone.customer_id,
             greatest(
               gone.day,
               (select max(last_order_on)
                from customer_summary as ordered
                where ordered.customer_id = gone.customer_id),
               (select (max(occurred_at) at time zone 'utc')::date
                from interaction as met
                where met.customer_id = gone.customer_id),
               (select (seen_at at time zone 'utc')::date
                from customer_seen as seen
                where seen.customer_id = gone.customer_id)) as day
      from (
        select customer_id, (max(gone_at) at time zone 'utc')::date as day
        from customer_identity as missing
        where version > 0 and gone_at is not null and ONLY
          and not exists (
            select from customer_identity as there
            where there.customer_id = missing.customer_id and there.version > 0
              and there.gone_at is null)
        group by customer_id) as gone
      """;

  String CONTACT_DEAD =
      """
      select customer_id, min((died_at at time zone 'utc')::date) as day
      from dead_contact
      where ONLY
      group by customer_id
      """;

  String CONSENT_WITHDRAWN =
      """
      select customer_id,
             max((since at time zone 'utc')::date) filter (where standing = 'WITHDRAWN') as day
      from consent_state
      where ONLY
      group by customer_id
      having bool_or(standing = 'WITHDRAWN') and not bool_or(standing = 'GRANTED')
      """;

  String END_OF_BOOK_YEAR =
      """
      select customer_id,
             (date_trunc('year', min(first_order_on)) + interval '1 year - 1 day')::date as day
      from customer_summary
      where first_order_on is not null and ONLY
      group by customer_id
      """;

  /** Room for all customers at once, so that each table is read once. */
  @SqlUpdate("set local work_mem = '192MB'")
  void makeRoom();

  @SqlQuery(
      """
      with due as materialized (
        select triggered.customer_id,
               (triggered.day + cast(:period as interval))::date as day,
               held.customer_id is not null as held,
               coalesce(begun.under_way, false) as under_way
        from (<triggered>) as triggered
        left join (
          select distinct customer_id
          from hold
          where lifted_at is null and (until is null or until >= :today)
            and (:kind = '' or cardinality(kinds) = 0 or :kind = any(kinds))
          ) as held on held.customer_id = triggered.customer_id
        left join (
          select customer_id,
                 bool_or(state in ('DUE', 'WARNED', 'CHECKED', 'HELD')) as under_way,
                 max(due_since) filter (where state = 'DONE' and policy = :policy) as done_since
          from retention_case
          where policy = any(:policies)
          group by customer_id) as begun on begun.customer_id = triggered.customer_id
        where :today >= (triggered.day + cast(:period as interval))::date
          and (begun.done_since is null
               or (triggered.day + cast(:period as interval))::date > begun.done_since)),
      first as (
        select customer_id, day
        from due
        where not held and not under_way
        order by customer_id
        limit :first)
      select
        (select count(*) from due where not held and not under_way) as due,
        (select count(*) from due where held and not under_way) as held,
        (select count(*) from due where under_way) as under_way,
        array(select customer_id::uuid from first order by customer_id) as customers,
        array(select day from first order by customer_id) as days
      """)
  DueCountRow count(
      @Define("triggered") String triggered,
      @Bind("period") String period,
      @Bind("today") LocalDate today,
      @Bind("kind") String kind,
      @Bind("policy") String policy,
      @Bind("policies") String[] policies,
      @Bind("first") int first);

  @SqlQuery(
      """
      select triggered.customer_id, (triggered.day + cast(:period as interval))::date as day
      from (<triggered>) as triggered
      left join (
        select distinct customer_id
        from hold
        where lifted_at is null and (until is null or until >= :today)
          and (:kind = '' or cardinality(kinds) = 0 or :kind = any(kinds))
        ) as held on held.customer_id = triggered.customer_id
      left join (
        select customer_id,
               bool_or(state in ('DUE', 'WARNED', 'CHECKED', 'HELD')) as under_way,
               max(due_since) filter (where state = 'DONE' and policy = :policy) as done_since
        from retention_case
        where policy = any(:policies)
        group by customer_id) as begun on begun.customer_id = triggered.customer_id
      where :today >= (triggered.day + cast(:period as interval))::date
        and (begun.done_since is null
             or (triggered.day + cast(:period as interval))::date > begun.done_since)
        and held.customer_id is null
        and not coalesce(begun.under_way, false)
      order by triggered.customer_id
      """)
  List<DueRow> listDue(
      @Define("triggered") String triggered,
      @Bind("period") String period,
      @Bind("today") LocalDate today,
      @Bind("kind") String kind,
      @Bind("policy") String policy,
      @Bind("policies") String[] policies);

  @SqlQuery("select customer_id, day from (<triggered>) as triggered where day is not null")
  List<DueRow> listTriggers(
      @Define("triggered") String triggered, @Bind("customers") UUID[] customers);

  @SqlQuery(
      """
      select (select count(*) from customer) + (select count(*) from customer_summary)
        + (select count(*) from interaction) + (select count(*) from feedback)
        + (select count(*) from consent_state)
      """)
  long countRows();

  @SqlUpdate(
      """
      insert into customer_seen (customer_id, seen_at)
      select customer_id, :at from unnest(:customers) as seen (customer_id)
      on conflict (customer_id) do update
      set seen_at = greatest(customer_seen.seen_at, excluded.seen_at)
      """)
  void noteSeen(@Bind("customers") UUID[] customers, @Bind("at") Instant at);

  @SqlUpdate(
      """
      insert into dead_contact (customer_id, kind, digest, died_at)
      values (:customer, :kind, :digest, :at)
      on conflict (customer_id, kind, digest) do nothing
      """)
  void noteDead(
      @Bind("customer") UUID customer,
      @Bind("kind") String kind,
      @Bind("digest") byte[] digest,
      @Bind("at") Instant at);

  @SqlUpdate(
      """
      delete from dead_contact
      where customer_id = :customer and kind = :kind and digest = :digest
      """)
  void forgetDead(
      @Bind("customer") UUID customer, @Bind("kind") String kind, @Bind("digest") byte[] digest);

  @SqlQuery(
      """
      select kind, digest
      from dead_contact
      where customer_id = :customer and :day >= (died_at at time zone 'utc')::date
      """)
  List<ContactRow> listDead(@Bind("customer") UUID customer, @Bind("day") LocalDate day);
}
