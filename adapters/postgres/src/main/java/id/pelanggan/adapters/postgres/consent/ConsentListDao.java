package id.pelanggan.adapters.postgres.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(CountRow.class)
@RegisterConstructorMapper(EndingRow.class)
interface ConsentListDao {

  @SqlQuery(
      """
      select state.purpose, state.channel, counted.standing, count(*) as customers
      from consent_state as state
      join customer on customer.customer_id = state.customer_id
      cross join lateral (
        select case
            when state.standing = 'GRANTED' and state.ends_at <= :at then 'EXPIRED'
            else state.standing
          end as standing) as counted
      where state.contact_id = :whole
      group by state.purpose, state.channel, counted.standing
      order by state.purpose, state.channel, counted.standing
      """)
  List<CountRow> count(@Bind("at") Instant at, @Bind("whole") UUID whole);

  @SqlQuery(
      """
      select customer_id
      from consent_state
      where standing = 'GRANTED' and ends_at is not null and ends_at <= :at
      order by ends_at
      limit :limit
      """)
  List<UUID> listEnded(@Bind("at") Instant at, @Bind("limit") int limit);

  @SqlQuery(
      """
      select state.customer_id, state.purpose, state.channel, state.contact_id, state.ends_at,
             told.notice
      from consent_state as state
      join customer on customer.customer_id = state.customer_id
      left join consent_end_notice as told
        on told.customer_id = state.customer_id
          and told.purpose = state.purpose
          and told.channel = state.channel
          and told.contact_id = state.contact_id
          and told.ends_at = state.ends_at
      where state.standing = 'GRANTED'
        and state.ends_at is not null
        and state.ends_at > :after
        and state.ends_at <= :until
      order by state.ends_at, state.customer_id
      limit :limit
      """)
  List<EndingRow> listEnding(
      @Bind("after") Instant after, @Bind("until") Instant until, @Bind("limit") int limit);

  @SqlQuery(
      """
      select state.customer_id, state.purpose, state.channel, state.contact_id, state.ends_at,
             null as notice
      from consent_state as state
      join customer on customer.customer_id = state.customer_id
      where state.standing = 'GRANTED'
        and state.ends_at is not null
        and state.ends_at > :after
        and state.ends_at <= :until
        and not exists (
          select
          from consent_end_notice as told
          where told.customer_id = state.customer_id
            and told.purpose = state.purpose
            and told.channel = state.channel
            and told.contact_id = state.contact_id
            and told.ends_at = state.ends_at
            and (told.notice not in ('BEGUN', 'NO_MAIL') or told.noted_at > :begunSince))
      order by state.ends_at, state.customer_id
      limit :limit
      """)
  List<EndingRow> listUntold(
      @Bind("after") Instant after,
      @Bind("until") Instant until,
      @Bind("begunSince") Instant begunSince,
      @Bind("limit") int limit);

  @SqlUpdate(
      """
      insert into consent_end_notice as told
        (customer_id, purpose, channel, contact_id, ends_at, notice, noted_at)
      values (:customer, :purpose, :channel, :contact, :endsAt, :notice, :at)
      on conflict (customer_id, purpose, channel, contact_id, ends_at) do update
      set notice = excluded.notice, noted_at = excluded.noted_at
      where told.notice in ('BEGUN', 'NO_MAIL')
        and (excluded.notice <> 'BEGUN' or told.noted_at <= :begunSince)
      """)
  int note(
      @Bind("customer") UUID customer,
      @Bind("purpose") String purpose,
      @Bind("channel") String channel,
      @Bind("contact") UUID contact,
      @Bind("endsAt") Instant endsAt,
      @Bind("notice") String notice,
      @Bind("at") Instant at,
      @Bind("begunSince") Instant begunSince);
}
