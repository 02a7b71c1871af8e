package id.pelanggan.adapters.postgres.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Shops;
import id.pelanggan.domain.shop.Shop;
import jakarta.inject.Inject;
import java.util.Optional;

/** The shop in its table, which has room for one row. */
public final class PostgresShops implements Shops {
  private final Database database;

  @Inject
  public PostgresShops(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Optional<Shop> findShop() {
    return database.with(ShopDao.class, dao -> dao.findShop().map(ShopRow::toShop));
  }

  @Override
  public boolean insertIfAbsent(Shop shop) {
    return database.with(
        ShopDao.class, dao -> dao.insertIfAbsent(shop.name().value(), shop.createdAt()) == 1);
  }
}
