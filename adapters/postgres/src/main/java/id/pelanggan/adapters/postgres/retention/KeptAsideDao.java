package id.pelanggan.adapters.postgres.retention;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface KeptAsideDao {
  @SqlQuery(
      """
      select
        (select count(*) from quarantined_record where :before > kept_at)
        + (select count(*)
           from refused_row as refused
           join change_set on change_set.id = refused.change_set_id
           where :before > change_set.started_at)
      """)
  long count(@Bind("before") Instant before);

  @SqlQuery(
      """
      select key_slot from quarantined_record where :before > kept_at
      union all
      select refused.key_slot
      from refused_row as refused
      join change_set on change_set.id = refused.change_set_id
      where :before > change_set.started_at
      limit :limit
      """)
  List<Long> listSlots(@Bind("before") Instant before, @Bind("limit") int limit);

  @SqlUpdate("delete from quarantined_record where key_slot = any(:slots)")
  long deleteRecords(@Bind("slots") Long[] slots);

  @SqlUpdate("delete from refused_row where key_slot = any(:slots)")
  long deleteRows(@Bind("slots") Long[] slots);
}
