package id.pelanggan.adapters.postgres.vault;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SnapshotKeyDao {

  @SqlUpdate(
      """
      insert into search_snapshot (id, key_slot, saved_at)
      values (:id, :slot, :at)
      """)
  void insert(@Bind("id") UUID id, @Bind("slot") long slot, @Bind("at") Instant at);

  @SqlQuery(
      """
      select exists (select from search_snapshot where id = :id and key_slot = :slot)
      """)
  boolean exists(@Bind("id") UUID id, @Bind("slot") long slot);

  @SqlUpdate("delete from search_snapshot where id = :id")
  void delete(@Bind("id") UUID id);
}
