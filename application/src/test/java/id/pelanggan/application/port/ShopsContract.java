package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What everything that stores the shop has to do. */
public interface ShopsContract {
  Instant SOME_DAY = Instant.parse("2026-11-23T05:06:07.123456Z");

  /** Without a shop when a test begins. */
  Shops shops();

  @Test
  default void shouldFindNoShopAtFirst() {
    assertThat(shops().findShop()).isEmpty();
  }

  @Test
  default void shouldFindShopAsItWasInserted() {
    Shop shop = new Shop(new ShopName("Kopi & Co. \"Été\" 花 🌸 \\ '"), SOME_DAY);

    assertThat(shops().insertIfAbsent(shop)).isTrue();
    assertThat(shops().findShop()).contains(shop);
  }

  @Test
  default void shouldLeaveFirstShopUntouched() {
    Shop first = new Shop(new ShopName("Toko Melati"), SOME_DAY);

    assertThat(shops().insertIfAbsent(first)).isTrue();
    assertThat(shops().insertIfAbsent(new Shop(new ShopName("Toko Kenanga"), SOME_DAY))).isFalse();
    assertThat(shops().insertIfAbsent(first)).isFalse();
    assertThat(shops().findShop()).contains(first);
  }
}
