package id.pelanggan.adapters.postgres.outreach;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(LinkTokenRow.class)
interface LinkTokenDao {

  @SqlUpdate(
      """
      insert into link_token (id, kind, customer_id, subject, created_at, ends_at, used_at)
      values (:id, :kind, cast(:customerId as uuid), cast(:subject as uuid), :createdAt, :endsAt,
              cast(:usedAt as timestamptz))
      """)
  void insert(@BindMethods LinkTokenRow row);

  @SqlQuery(
      """
      select id, kind, customer_id, subject, created_at, ends_at, used_at
      from link_token
      where id = :id
      """)
  Optional<LinkTokenRow> find(@Bind("id") UUID id);

  @SqlUpdate("update link_token set used_at = :at where id = :id and used_at is null")
  int use(@Bind("id") UUID id, @Bind("at") Instant at);

  @SqlUpdate("delete from link_token where ends_at < :at")
  void deleteEndedBefore(@Bind("at") Instant at);
}
