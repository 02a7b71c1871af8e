package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.product;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that stores products has to do. */
public interface ProductsContract {

  /** Without a product when a test begins. */
  Products products();

  /** What a product is called now. */
  Optional<String> findName(UUID product);

  @Test
  default void shouldStoreWhatACatalogueSaysOverWhatWasKnown() {
    products().upsert(List.of(product(1, "Kopi"), product(2, "Teh")));
    products().upsert(List.of(product(1, "Kopi Gayo")));

    assertThat(findName(id(1))).contains("Kopi Gayo");
    assertThat(findName(id(2))).contains("Teh");
    assertThat(products().listMentioned(List.of(id(1), id(2)))).isEmpty();
  }

  @Test
  default void shouldFallBackToWhatOrdersSaid() {
    products().insertMentioned(List.of(product(1, "kopi")));
    products().upsert(List.of(product(1, "Kopi Gayo"), product(2, "Teh")));
    assertThat(findName(id(1))).contains("Kopi Gayo");
    assertThat(products().listMentioned(List.of(id(1), id(2)))).containsExactly(id(1));

    products().retract(List.of(id(1), id(2)));

    assertThat(findName(id(1))).contains("kopi");
    assertThat(findName(id(2))).isEmpty();
  }

  @Test
  default void shouldFallBackToWhatOrdersSaidAfterTheCatalogue() {
    products().upsert(List.of(product(1, "Kopi Gayo"), product(2, "Teh")));
    products().mention(List.of(product(1, "kopi")));
    products().mention(List.of(product(1, "copi")));
    assertThat(findName(id(1))).contains("Kopi Gayo");
    assertThat(products().listMentioned(List.of(id(1), id(2)))).containsExactly(id(1));

    products().retract(List.of(id(1), id(2)));

    assertThat(findName(id(1))).contains("kopi");
    assertThat(findName(id(2))).isEmpty();
  }

  @Test
  default void shouldDeleteProducts() {
    products().insertMentioned(List.of(product(1, "kopi"), product(2, "teh")));

    products().delete(List.of(id(1)));

    assertThat(findName(id(1))).isEmpty();
    assertThat(findName(id(2))).contains("teh");
  }

  @Test
  default void shouldTakeNoProducts() {
    products().upsert(List.of());
    products().insertMentioned(List.of());
    products().mention(List.of());
    products().retract(List.of());
    products().delete(List.of());

    assertThat(products().listMentioned(List.of())).isEmpty();
  }
}
