package id.pelanggan.adapters.postgres.plugin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface TrustedPluginDao {

  @SqlQuery("select hash from trusted_plugin")
  List<String> list();

  @SqlUpdate(
      """
      insert into trusted_plugin (hash, plugin, trusted_at, trusted_by)
      values (:hash, :plugin, :at, :actor)
      on conflict (hash) do nothing
      """)
  void insert(
      @Bind("hash") String hash,
      @Bind("plugin") String plugin,
      @Bind("at") Instant at,
      @Bind("actor") UUID actor);

  @SqlUpdate("delete from trusted_plugin where hash = :hash")
  void delete(@Bind("hash") String hash);
}
