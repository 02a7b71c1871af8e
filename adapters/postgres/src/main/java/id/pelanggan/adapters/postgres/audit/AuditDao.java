package id.pelanggan.adapters.postgres.audit;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface AuditDao {

  @SqlUpdate(
      """
      insert into audit_event
        (id, occurred_at, actor, purpose, action, customer_id, subject, items)
      values (:id, :at, :actor, :purpose, :action, cast(:customer as uuid), cast(:subject as uuid),
              :items)
      """)
  void insert(
      @Bind("id") UUID id,
      @Bind("at") Instant at,
      @Bind("actor") UUID actor,
      @Bind("purpose") String purpose,
      @Bind("action") String action,
      @Bind("customer") @Nullable UUID customer,
      @Bind("subject") @Nullable UUID subject,
      @Bind("items") int items);
}
