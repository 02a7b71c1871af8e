package id.pelanggan.adapters.postgres.shop;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(ShopRow.class)
interface ShopDao {

  @SqlQuery("select name, created_at from shop")
  Optional<ShopRow> findShop();

  @SqlUpdate(
      """
      insert into shop (name, created_at)
      values (:name, :createdAt)
      on conflict (only_one) do nothing
      """)
  int insertIfAbsent(@Bind("name") String name, @Bind("createdAt") Instant createdAt);
}
