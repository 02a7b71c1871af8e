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

@RegisterConstructorMapper(SourceRow.class)
interface SourceDao {

  @SqlUpdate(
      """
      insert into purpose (code, created_at)
      select code, :at from unnest(:codes) as added (code)
      on conflict (code) do nothing
      """)
  void insertPurposes(@Bind("codes") String[] codes, @Bind("at") Instant at);

  @SqlUpdate(
      """
      insert into source (id, name, purpose, trust, links_by_email, created_at, created_by)
      values (:id, :name, :purpose, :trust, :linksByEmail, :at, :actor)
      on conflict (name) do nothing
      """)
  void insertIfAbsent(
      @BindMethods SourceRow row, @Bind("at") Instant at, @Bind("actor") UUID actor);

  @SqlQuery(
      """
      select id, name, purpose, trust, links_by_email
      from source
      where name = :name
      """)
  SourceRow findByName(@Bind("name") String name);

  @SqlQuery(
      """
      select id, name, purpose, trust, links_by_email
      from source
      where id = :id
      """)
  Optional<SourceRow> find(@Bind("id") UUID id);

  @SqlQuery(
      """
      select id, name, purpose, trust, links_by_email
      from source
      order by name
      """)
  List<SourceRow> list();
}
