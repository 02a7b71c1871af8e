package id.pelanggan.application.port;

import id.pelanggan.domain.shop.Shop;
import java.util.Optional;

/** The one shop of the database. */
public interface Shops {

  Optional<Shop> findShop();

  /**
   * Stores the shop unless there is one already, also when two processes try at the same time.
   *
   * @return false where a shop existed; nothing is changed then
   */
  boolean insertIfAbsent(Shop shop);
}
