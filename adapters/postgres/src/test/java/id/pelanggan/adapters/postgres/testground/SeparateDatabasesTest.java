package id.pelanggan.adapters.postgres.testground;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.shop.PostgresShops;
import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A database has room for one shop, so one of two classes that shared it would find it taken. */
class SeparateDatabasesTest {
  private static final Shop SHOP =
      new Shop(new ShopName("Toko Melati"), Instant.parse("2026-11-23T05:06:07Z"));

  @Nested
  @PostgresTest
  class OneClass {
    @Test
    void shouldNotSeeRowsOfAnotherClass(TestDatabase database) {
      assertThat(new PostgresShops(database.database()).insertIfAbsent(SHOP)).isTrue();
    }
  }

  @Nested
  @PostgresTest
  class AnotherClass {
    @Test
    void shouldNotSeeRowsOfAnotherClass(TestDatabase database) {
      assertThat(new PostgresShops(database.database()).insertIfAbsent(SHOP)).isTrue();
    }
  }

  @Nested
  @PostgresTest
  class ClassWithParts {
    private final TestDatabase around;

    ClassWithParts(TestDatabase around) {
      this.around = around;
    }

    @Nested
    class Part {
      @Test
      void shouldShareDatabaseOfItsClass(TestDatabase database) {
        assertThat(database).isSameAs(around);
      }
    }
  }
}
