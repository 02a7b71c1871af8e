package id.pelanggan.adapters.postgres.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(OperatorRow.class)
interface OperatorDao {

  @SqlUpdate(
      """
      insert into operator (id, name, is_owner, created_at)
      values (:id, :name, true, :createdAt)
      """)
  void insertOwner(
      @Bind("id") UUID id, @Bind("name") String name, @Bind("createdAt") Instant createdAt);

  @SqlQuery("select id, name, created_at from operator where is_owner")
  Optional<OperatorRow> findOwner();
}
