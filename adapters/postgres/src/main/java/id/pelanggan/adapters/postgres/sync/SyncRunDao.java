package id.pelanggan.adapters.postgres.sync;

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

@RegisterConstructorMapper(SyncRunRow.class)
interface SyncRunDao {

  @SqlUpdate(
      """
      insert into sync_run
        (id, source_id, scope, range_from, range_to, state, actor, purpose, started_at, resumes_at,
         failure_code, failure_details, finished_at, stop_asked)
      values
        (:id, :sourceId, :scope, cast(:rangeFrom as timestamptz), cast(:rangeTo as timestamptz),
         :state, :actor, :purpose, :startedAt, cast(:resumesAt as timestamptz), :failureCode,
         :failureDetails, cast(:finishedAt as timestamptz), :stopAsked)
      """)
  void insert(@BindMethods SyncRunRow row);

  @SqlQuery(
      """
      select id, source_id, scope, range_from, range_to, state, actor, purpose, started_at,
             resumes_at, failure_code, failure_details, finished_at, stop_asked
      from sync_run
      where id = :id
      """)
  Optional<SyncRunRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select id, source_id, scope, range_from, range_to, state, actor, purpose, started_at,
             resumes_at, failure_code, failure_details, finished_at, stop_asked
      from sync_run
      order by started_at desc, id desc
      limit :limit
      """)
  List<SyncRunRow> list(@Bind("limit") int limit);

  @SqlQuery(
      """
      select id, source_id, scope, range_from, range_to, state, actor, purpose, started_at,
             resumes_at, failure_code, failure_details, finished_at, stop_asked
      from sync_run
      where source_id = :source
      order by started_at desc, id desc
      limit :limit
      """)
  List<SyncRunRow> listOf(@Bind("source") UUID source, @Bind("limit") int limit);

  @SqlQuery(
      """
      select run.id, run.source_id, run.scope, run.range_from, run.range_to, run.state, run.actor,
             run.purpose, run.started_at, run.resumes_at, run.failure_code, run.failure_details,
             run.finished_at, run.stop_asked
      from connection
      cross join lateral (
        select *
        from sync_run
        where sync_run.source_id = connection.source_id
        order by started_at desc, id desc
        limit 1) as run
      """)
  List<SyncRunRow> listLatest();

  @SqlQuery(
      """
      select coalesce(sum(run.failures), 0)
      from sync_run as run
      where run.source_id = :source
        and not exists (
          select from sync_run as worked
          where worked.source_id = run.source_id
            and worked.state = 'DONE'
            and (worked.started_at, worked.id) >= (run.started_at, run.id))
      """)
  int countFailures(@Bind("source") UUID source);

  @SqlUpdate(
      """
      update sync_run
      set state = :state,
          resumes_at = cast(:resumesAt as timestamptz),
          failure_code = :failureCode,
          failure_details = :failureDetails,
          finished_at = cast(:finishedAt as timestamptz),
          failures = failures + (:state = 'FAILED')::integer
      where id = :id
      """)
  void update(
      @Bind("id") UUID id,
      @Bind("state") String state,
      @Bind("resumesAt") @Nullable Instant resumesAt,
      @Bind("failureCode") @Nullable String failureCode,
      @Bind("failureDetails") String @Nullable [] failureDetails,
      @Bind("finishedAt") @Nullable Instant finishedAt);

  @SqlUpdate("update sync_run set stop_asked = :asked where id = :id and stop_asked <> :asked")
  void setStopAsked(@Bind("id") UUID id, @Bind("asked") boolean asked);

  @SqlQuery("select stop_asked from sync_run where id = :id")
  Optional<Boolean> findStopAsked(@Bind("id") UUID id);
}
