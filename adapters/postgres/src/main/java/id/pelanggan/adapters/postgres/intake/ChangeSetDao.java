package id.pelanggan.adapters.postgres.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ChangeSetRow.class)
interface ChangeSetDao {

  /**
   * Until the transaction ends, rows are reached by their keys only: what comes in touches few of
   * many, and in a table that was filled a moment ago the planner does not know that yet.
   */
  @SqlQuery(
      """
      select pg_advisory_xact_lock(:lock) is null
         and set_config('enable_seqscan', 'off', true) = 'off'
         and set_config('enable_hashjoin', 'off', true) = 'off'
         and set_config('enable_mergejoin', 'off', true) = 'off'
      """)
  boolean lock(@Bind("lock") long lock);

  @SqlUpdate(
      """
      insert into change_set
        (id, source_id, stream, kind, state, actor, purpose, started_at, finished_at, epoch, pages,
         row_count, created_count, changed_count, same_count, late_count, refused_count,
         kept_out_count, key_slot, details)
      values
        (:id, :sourceId, :stream, :kind, :state, :actor, :purpose, :startedAt,
         cast(:finishedAt as timestamptz), :epoch,
         :pages, :rowCount, :createdCount, :changedCount, :sameCount, :lateCount, :refusedCount,
         :keptOutCount, :keySlot, :details)
      """)
  void insert(@BindMethods ChangeSetRow row);

  @SqlQuery(
      """
      select id, source_id, stream, kind, state, actor, purpose, started_at, finished_at, epoch,
             pages, row_count, created_count, changed_count, same_count, late_count, refused_count,
             kept_out_count, key_slot, details
      from change_set
      where id = :id
      """)
  Optional<ChangeSetRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select id, source_id, stream, kind, state, actor, purpose, started_at, finished_at, epoch,
             pages, row_count, created_count, changed_count, same_count, late_count, refused_count,
             kept_out_count, key_slot, details
      from change_set
      where kind = :kind
      order by started_at desc, id desc
      """)
  List<ChangeSetRow> list(@Bind("kind") String kind);

  @SqlUpdate(
      """
      update change_set
      set epoch = epoch + 1, state = :next, finished_at = null
      where id = :id and state = any(:states)
      """)
  int take(@Bind("id") UUID id, @Bind("states") String[] states, @Bind("next") String next);

  @SqlQuery(
      """
      select exists (
        select from change_set
        where source_id = :source and stream = :stream and state = 'UNDOING')
      """)
  boolean isUndoing(@Bind("source") UUID source, @Bind("stream") String stream);

  @SqlUpdate(
      """
      update change_set
      set pages = :page,
          row_count = row_count + :rowCount,
          created_count = created_count + :createdCount,
          changed_count = changed_count + :changedCount,
          same_count = same_count + :sameCount,
          late_count = late_count + :lateCount,
          refused_count = refused_count + :refusedCount,
          kept_out_count = kept_out_count + :keptOutCount
      where id = :id and epoch = :epoch and pages = :page - 1 and state = 'RUNNING'
      """)
  int addPage(
      @Bind("id") UUID id,
      @Bind("epoch") int epoch,
      @Bind("page") int page,
      @Bind("rowCount") long rowCount,
      @Bind("createdCount") long createdCount,
      @Bind("changedCount") long changedCount,
      @Bind("sameCount") long sameCount,
      @Bind("lateCount") long lateCount,
      @Bind("refusedCount") long refusedCount,
      @Bind("keptOutCount") long keptOutCount);

  @SqlUpdate(
      """
      update change_set
      set state = :state, finished_at = :at
      where id = :id and epoch = :epoch
      """)
  int finish(
      @Bind("id") UUID id,
      @Bind("epoch") int epoch,
      @Bind("state") String state,
      @Bind("at") Instant at);

  @SqlUpdate(
      """
      update change_set
      set created_count = created_count + :createdCount,
          changed_count = changed_count + :changedCount,
          same_count = same_count + :sameCount,
          late_count = late_count + :lateCount,
          refused_count = refused_count + :refusedCount,
          kept_out_count = kept_out_count + :keptOutCount
      where id = :id
      """)
  void repair(
      @Bind("id") UUID id,
      @Bind("createdCount") long createdCount,
      @Bind("changedCount") long changedCount,
      @Bind("sameCount") long sameCount,
      @Bind("lateCount") long lateCount,
      @Bind("refusedCount") long refusedCount,
      @Bind("keptOutCount") long keptOutCount);
}
