package id.pelanggan.adapters.postgres.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(HoldRow.class)
interface HoldDao {
  @SqlUpdate(
      """
      insert into hold (customer_id, id, kinds, until, citation, placed_by, placed_at)
      values (:customerId, :id, :kinds, cast(:until as date), :citation, :placedBy, :placedAt)
      """)
  void insert(@BindMethods HoldRow row);

  @SqlUpdate(
      """
      update hold
      set lifted_at = :at, lifted_by = :actor
      where (customer_id, id) in (select customer_id, id from hold where id = :id)
        and lifted_at is null
      """)
  void lift(@Bind("id") UUID id, @Bind("actor") UUID actor, @Bind("at") Instant at);

  @SqlQuery(
      """
      select customer_id, id, kinds, until, citation, placed_by, placed_at, lifted_at
      from hold
      where customer_id = any(:customers) and lifted_at is null
        and (until is null or until >= :today)
      order by placed_at desc, id desc
      """)
  List<HoldRow> list(@Bind("customers") UUID[] customers, @Bind("today") LocalDate today);

  @SqlQuery(
      """
      select customer_id, id, kinds, until, citation, placed_by, placed_at, lifted_at
      from hold
      order by placed_at desc, id desc
      """)
  List<HoldRow> listAll();
}
