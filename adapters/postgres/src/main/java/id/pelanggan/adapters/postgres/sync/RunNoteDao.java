package id.pelanggan.adapters.postgres.sync;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(RunNoteRow.class)
interface RunNoteDao {

  @SqlBatch(
      """
      insert into sync_run_note (run_id, noted_at, kind, details)
      values (:run, :notedAt, :kind, :details)
      """)
  void insert(@Bind("run") UUID run, @BindMethods List<RunNoteRow> rows);

  @SqlUpdate(
      """
      delete from sync_run_note
      where run_id = :run
        and number <= (
          select number
          from sync_run_note
          where run_id = :run
          order by number desc
          offset :kept
          limit 1)
      """)
  void deleteOld(@Bind("run") UUID run, @Bind("kept") int kept);

  @SqlQuery(
      """
      select noted_at, kind, details
      from (
        select number, noted_at, kind, details
        from sync_run_note
        where run_id = :run
        order by number desc
        limit :limit) as last
      order by number
      """)
  List<RunNoteRow> list(@Bind("run") UUID run, @Bind("limit") int limit);
}
