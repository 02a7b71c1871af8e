package id.pelanggan.adapters.postgres.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(AffectedRow.class)
interface AffectedDao {

  @SqlUpdate(
      """
      insert into incident_customer (customer_id, incident_id)
      select customer_id, :incident
      from customer
      where customer_id = any(:customers)
      on conflict (customer_id, incident_id) do nothing
      """)
  long add(@Bind("incident") UUID incident, @Bind("customers") UUID[] customers);

  /** Who is gone meanwhile cannot be told. */
  @SqlUpdate(
      """
      insert into incident_customer (customer_id, incident_id)
      select customer_id, :incident
      from customer
      where customer_id in (
        select customer_id
        from audit_event
        where actor = :operator and occurred_at between :from and :to
          and customer_id is not null)
      on conflict (customer_id, incident_id) do nothing
      """)
  long addReadBy(
      @Bind("incident") UUID incident,
      @Bind("operator") UUID operator,
      @Bind("from") Instant from,
      @Bind("to") Instant to);

  @SqlUpdate(
      """
      insert into incident_customer (customer_id, incident_id)
      select customer_id, :incident
      from customer
      where not is_walk_in
        and customer_id in (
          select customer_id from customer_identity where source_id = :source
          union
          select customer_id from order_identity where source_id = :source
          union
          select customer_id from interaction_identity where source_id = :source
          union
          select customer_id from feedback_identity where source_id = :source)
      on conflict (customer_id, incident_id) do nothing
      """)
  long addOfSource(@Bind("incident") UUID incident, @Bind("source") UUID source);

  @SqlQuery(
      """
      select count(*)
      from audit_event
      where actor = :operator and occurred_at between :from and :to
        and customer_id is null and action = any(:actions)
      """)
  long countUnnamed(
      @Bind("operator") UUID operator,
      @Bind("from") Instant from,
      @Bind("to") Instant to,
      @Bind("actions") String[] actions);

  @SqlQuery(
      """
      select incident_id, count(*) as customers
      from incident_customer
      group by incident_id
      """)
  List<AffectedRow> count();

  @SqlQuery(
      """
      select customer_id
      from incident_customer
      where incident_id = :incident and customer_id > :after
      order by customer_id
      limit :limit
      """)
  List<UUID> list(
      @Bind("incident") UUID incident, @Bind("after") UUID after, @Bind("limit") int limit);
}
