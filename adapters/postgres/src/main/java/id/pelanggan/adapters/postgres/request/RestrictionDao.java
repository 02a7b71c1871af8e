package id.pelanggan.adapters.postgres.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(RestrictionRow.class)
interface RestrictionDao {

  @SqlUpdate(
      """
      insert into restriction (customer_id, request_id, placed_at, placed_by)
      values (:customer, cast(:request as uuid), :at, :actor)
      on conflict (customer_id) do nothing
      """)
  void insert(
      @Bind("customer") UUID customer,
      @Bind("request") @Nullable UUID request,
      @Bind("at") Instant at,
      @Bind("actor") UUID actor);

  @SqlUpdate("delete from restriction where customer_id = :customer")
  void delete(@Bind("customer") UUID customer);

  @SqlQuery("select customer_id from restriction where customer_id = any(:customers)")
  List<UUID> list(@Bind("customers") UUID[] customers);

  @SqlQuery("select customer_id, placed_at from restriction")
  List<RestrictionRow> listAll();
}
