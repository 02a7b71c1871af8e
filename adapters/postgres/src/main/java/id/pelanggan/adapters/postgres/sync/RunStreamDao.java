package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.domain.vault.BlindIndex;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(RunStreamRow.class)
interface RunStreamDao {

  @SqlUpdate(
      """
      insert into sync_run_stream (run_id, stream, ordinal, change_set_id, expected, gone, done)
      select :run, :stream, count(*), :changeSet, cast(:expected as bigint), :gone, :done
      from sync_run_stream
      where run_id = :run
      """)
  void insert(
      @Bind("run") UUID run,
      @Bind("stream") String stream,
      @Bind("changeSet") UUID changeSet,
      @Bind("expected") @Nullable Long expected,
      @Bind("gone") long gone,
      @Bind("done") boolean done);

  @SqlQuery(
      """
      select part.run_id, part.stream, part.change_set_id, part.expected, part.gone, part.done,
             came.row_count, came.created_count, came.changed_count, came.same_count,
             came.late_count, came.refused_count, came.pages
      from sync_run_stream as part
      join change_set as came on came.id = part.change_set_id
      where part.run_id = any(:runs)
      order by part.run_id, part.ordinal
      """)
  List<RunStreamRow> list(@Bind("runs") UUID[] runs);

  @SqlUpdate(
      """
      update sync_run_stream
      set expected = cast(:expected as bigint), gone = :gone, done = :done
      where run_id = :run and stream = :stream
      """)
  void update(
      @Bind("run") UUID run,
      @Bind("stream") String stream,
      @Bind("expected") @Nullable Long expected,
      @Bind("gone") long gone,
      @Bind("done") boolean done);

  @SqlQuery("select cursor from sync_run_stream where run_id = :run and stream = :stream")
  Optional<byte[]> findCursor(@Bind("run") UUID run, @Bind("stream") String stream);

  @SqlUpdate(
      """
      update sync_run_stream
      set cursor = :cursor
      where run_id = :run and stream = :stream
      """)
  void saveCursor(
      @Bind("run") UUID run, @Bind("stream") String stream, @Bind("cursor") byte[] cursor);

  @SqlUpdate(
      """
      insert into sync_seen (run_id, stream, digest)
      select :run, :stream, digest from unnest(:digests) as seen (digest)
      on conflict (run_id, stream, digest) do nothing
      """)
  void addSeen(
      @Bind("run") UUID run, @Bind("stream") String stream, @Bind("digests") BlindIndex[] digests);

  @SqlUpdate("delete from sync_seen where run_id = :run")
  void deleteSeen(@Bind("run") UUID run);

  @SqlQuery(
      """
      select count(*)
      from sync_run_stream as part
      join match_candidate as candidate on candidate.change_set_id = part.change_set_id
      where part.run_id = :run
      """)
  long countCandidates(@Bind("run") UUID run);
}
