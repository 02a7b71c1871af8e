package id.pelanggan.adapters.postgres.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(CaseRow.class)
@RegisterConstructorMapper(CaseCountRow.class)
@RegisterConstructorMapper(EventRow.class)
interface CaseDao {
  String COLUMNS =
      """
      customer_id, id, policy, policy_version, run_id, state, due_since, by_hand, attempts,
      warned_at, warned_by, grace_until, next_at, erasure_id, changed_at
      """;

  @SqlUpdate(
      """
      update retention_case
      set state = :state,
          by_hand = :byHand,
          attempts = :attempts,
          warned_at = cast(:warnedAt as timestamptz),
          warned_by = :warnedBy,
          grace_until = cast(:graceUntil as timestamptz),
          next_at = cast(:nextAt as timestamptz),
          erasure_id = cast(:erasureId as uuid),
          changed_at = :changedAt
      where customer_id = :customerId and id = :id
      """)
  void update(@BindMethods CaseRow row);

  @SqlQuery(
      """
      with due as (
        select customer_id, id
        from retention_case
        where :now >= next_at
        order by next_at
        limit :limit
        for update skip locked)
      update retention_case as one
      set next_at = :until
      from due
      where one.customer_id = due.customer_id and one.id = due.id
      returning one.customer_id, one.id, one.policy, one.policy_version, one.run_id, one.state,
                one.due_since, one.by_hand, one.attempts, one.warned_at, one.warned_by,
                one.grace_until, one.next_at, one.erasure_id, one.changed_at
      """)
  List<CaseRow> claim(
      @Bind("now") Instant now, @Bind("until") Instant until, @Bind("limit") int limit);

  @SqlQuery(
      """
      select <columns>
      from retention_case
      where id = any(:ids)
      order by id
      for update
      """)
  List<CaseRow> lock(@Define("columns") String columns, @Bind("ids") UUID[] ids);

  @SqlQuery("select <columns> from retention_case where id = :id")
  Optional<CaseRow> find(@Define("columns") String columns, @Bind("id") UUID id);

  @SqlQuery(
      """
      select <columns>
      from retention_case
      where customer_id = :customer
      order by id desc
      """)
  List<CaseRow> listOf(@Define("columns") String columns, @Bind("customer") UUID customer);

  @SqlQuery(
      """
      select <columns>
      from retention_case
      where id > :after
        and (:state = '' or state = :state)
        and (:policy = '' or policy = :policy)
      order by id
      limit :limit
      """)
  List<CaseRow> list(
      @Define("columns") String columns,
      @Bind("state") String state,
      @Bind("policy") String policy,
      @Bind("after") UUID after,
      @Bind("limit") int limit);

  @SqlQuery(
      """
      select <columns>
      from retention_case
      where by_hand and id > :after
      order by id
      limit :limit
      """)
  List<CaseRow> listByHand(
      @Define("columns") String columns, @Bind("after") UUID after, @Bind("limit") int limit);

  @SqlQuery("select policy, state, count(*) as cases from retention_case group by policy, state")
  List<CaseCountRow> count();

  @SqlUpdate(
      """
      update retention_case
      set next_at = :at
      where customer_id = :customer and state = 'HELD'
      """)
  void wake(@Bind("customer") UUID customer, @Bind("at") Instant at);

  @SqlQuery(
      """
      select id, customer_id, case_id, state, warned_by, actor, occurred_at
      from retention_event
      where customer_id = :customer
      order by occurred_at desc, id desc
      """)
  List<EventRow> listEvents(@Bind("customer") UUID customer);
}
