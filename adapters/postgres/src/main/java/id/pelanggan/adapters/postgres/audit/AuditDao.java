package id.pelanggan.adapters.postgres.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(NotedRow.class)
interface AuditDao {

  @SqlUpdate(
      """
      insert into audit_event
        (id, occurred_at, actor, purpose, action, customer_id, subject, items,
         reason)
      values (:id, :at, :actor, :purpose, :action, cast(:customer as uuid), cast(:subject as uuid),
              :items, :reason)
      """)
  void insert(
      @Bind("id") UUID id,
      @Bind("at") Instant at,
      @Bind("actor") UUID actor,
      @Bind("purpose") String purpose,
      @Bind("action") String action,
      @Bind("customer") @Nullable UUID customer,
      @Bind("subject") @Nullable UUID subject,
      @Bind("items") int items,
      @Bind("reason") @Nullable String reason);

  /** The newest are at the end of the primary key, and few of them are passed over. */
  @SqlQuery(
      """
      select event.id, event.occurred_at, event.actor, operator.name as actor_name, event.purpose,
             event.action, event.customer_id, event.subject, event.items, event.reason,
             change_set.id as change_set_id, change_set.kind, change_set.state
      from audit_event as event
      join operator on operator.id = event.actor
      left join change_set on change_set.id = event.subject
      where event.id < :after and event.action = any(:actions)
      order by event.id desc
      limit :limit
      """)
  List<NotedRow> list(
      @Bind("after") UUID after, @Bind("actions") String[] actions, @Bind("limit") int limit);
}
