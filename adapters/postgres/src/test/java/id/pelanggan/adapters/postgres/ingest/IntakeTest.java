package id.pelanggan.adapters.postgres.ingest;

import static id.pelanggan.adapters.postgres.ingest.DocumentFixture.change;
import static id.pelanggan.adapters.postgres.ingest.DocumentFixture.customer;
import static id.pelanggan.adapters.postgres.ingest.DocumentFixture.named;
import static id.pelanggan.adapters.postgres.ingest.DocumentFixture.product;
import static id.pelanggan.adapters.postgres.ingest.DocumentFixture.sale;
import static id.pelanggan.adapters.postgres.ingest.DocumentFixture.walkIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class IntakeTest {
  private final House house;
  private final Shop shop;
  private final Stored stored;
  private Source till;
  private Source web;

  IntakeTest(TestDatabase database) {
    this.house = new House(database);
    this.shop = new Shop(house);
    this.stored = new Stored(database, house);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
    till = shop.source("Till", 50, false);
    web = shop.source("Web", 60, true);
  }

  @AfterEach
  void close() {
    stored.close();
  }

  @Test
  void shouldWriteNothingWhereAPageComesAgain() {
    RandomPages pages = new RandomPages(new Random(7));
    List<Document> documents = new ArrayList<>();
    for (Stream stream : Stream.values()) {
      List<Document> page = pages.page(stream, house.now());
      shop.receive(web, stream, page);
      documents.addAll(page);
    }
    Map<String, List<String>> before = TableContents.exact(stored);

    for (Stream stream : Stream.values()) {
      List<Document> page =
          documents.stream().filter(document -> document.stream() == stream).toList();
      assertThat(shop.receive(web, stream, page).counts())
          .isEqualTo(new Counts(0, 0, 0, page.size(), 0, 0));
    }

    assertThat(TableContents.exact(stored)).isEqualTo(before);
    assertThat(before.values()).filteredOn(rows -> !rows.isEmpty()).hasSizeGreaterThan(15);
  }

  /** Whatever was there before, and whatever came after and is gone again. */
  @Test
  void shouldBringBackExactlyWhatWasThere() {
    long seed = Long.getLong("seed", 20_261_123L);
    for (int i = 0; i < 5; i++) {
      RandomHistory history = new RandomHistory(seed + i, house, stored);
      history.receiveSome(15);
      Map<String, List<String>> before = TableContents.meaning(stored);

      history.receiveSome(15);
      assertThat(TableContents.meaning(stored)).as("seed %s", seed + i).isNotEqualTo(before);
      history.undoLast(15);

      assertThat(TableContents.meaning(stored)).as("seed %s", seed + i).isEqualTo(before);
      history.undoLast(15);
    }
  }

  @Test
  void shouldKeepChangesByHandWhereTheImportThatMadeTheCustomerIsUndone() {
    Shop.Came came = shop.receive(till, Stream.CUSTOMERS, customer("1", "Zaenb", "z@example.com"));
    CustomerId customer = onlyCustomer();
    CallContext context = house.context();
    shop.receiveByHand(context, change(customer, context.at(), "Zaenab"));

    shop.undo(came.changeSet(), 100);

    assertThat(onlyCustomer()).isEqualTo(customer);
    assertThat(stored.profiles().get(customer).find(Attribute.FULL_NAME)).contains("Zaenab");
    assertThat(stored.rows("select count(*) from customer_contact")).containsExactly("0");
  }

  @Test
  void shouldBelieveOperatorsBeforeLaterSources() {
    shop.receive(till, Stream.CUSTOMERS, customer("1", "Zaenb"));
    CustomerId customer = onlyCustomer();
    CallContext context = house.context();
    Shop.Came change = shop.receiveByHand(context, change(customer, context.at(), "Zaenab"));

    shop.receive(till, Stream.CUSTOMERS, customer("1", "Zaenubb"));
    assertThat(stored.profiles().get(customer).find(Attribute.FULL_NAME)).contains("Zaenab");

    shop.undo(change.changeSet(), 100);
    assertThat(stored.profiles().get(customer).find(Attribute.FULL_NAME)).contains("Zaenubb");
  }

  @Test
  void shouldSayNothingOfWalkIns() {
    shop.receive(till, Stream.ORDERS, sale("o1", walkIn(), "k1"));
    CustomerId walkIn = onlyCustomer();
    CallContext context = house.context();

    assertUnknown(change(walkIn, context.at(), "Zaenab"), context);
    assertUnknown(change(new CustomerId(new UUID(0, 0)), context.at(), "Zaenab"), context);
    assertThat(stored.rows("select is_walk_in::text from customer")).containsExactly("true");
    assertThat(stored.profiles()).isEmpty();
    assertThat(stored.rows("select count(*) from change_set where kind = 'MANUAL'"))
        .containsExactly("0");
  }

  @Test
  void shouldRecogniseByEmailOnlyWhereTheSourceVerifiesItAndOneCustomerHasIt() {
    shop.receive(till, Stream.CUSTOMERS, customer("1", "Zaenab", "z@example.com"));
    shop.receive(till, Stream.CUSTOMERS, customer("2", "Joko", "family@example.com"));
    shop.receive(till, Stream.CUSTOMERS, customer("3", "Sri", "family@example.com"));
    assertThat(count()).isEqualTo(3);

    shop.receive(web, Stream.CUSTOMERS, customer("a", "Zaenab S.", "z@example.com"));
    assertThat(count()).isEqualTo(3);
    shop.receive(web, Stream.CUSTOMERS, customer("b", "Joko", "family@example.com"));
    assertThat(count()).isEqualTo(4);
  }

  @Test
  void shouldKeepProductsThatOrdersNameWhereTheirCatalogueIsUndone() {
    Shop.Came catalogue = shop.receive(till, Stream.PRODUCTS, product("k1", "Kopi Gayo"));
    Shop.Came orders = shop.receive(till, Stream.ORDERS, sale("o1", walkIn(), "k1"));
    assertThat(products()).containsExactly("k1 Kopi Gayo");

    shop.undo(catalogue.changeSet(), 100);
    assertThat(products()).containsExactly("k1 as sold");

    shop.undo(orders.changeSet(), 100);
    assertThat(products()).isEmpty();
  }

  @Test
  void shouldKnowProductsOfAnOrderThatIsBelievedAgain() {
    shop.receive(till, Stream.ORDERS, sale("o1", named("1"), "k1"));
    Shop.Came corrected = shop.receive(till, Stream.ORDERS, sale("o1", named("1"), "k2"));
    Shop.Came other = shop.receive(till, Stream.ORDERS, sale("o2", named("1"), "k2"));
    shop.undo(other.changeSet(), 100);
    assertThat(products()).containsExactly("k2 as sold");

    shop.undo(corrected.changeSet(), 100);
    assertThat(products()).containsExactly("k1 as sold");
  }

  @Test
  void shouldForgetFormerOwnersOfAnOrderWithTheirSummaries() {
    shop.receive(till, Stream.ORDERS, sale("o1", named("1"), "k1"));
    Shop.Came moved = shop.receive(till, Stream.ORDERS, sale("o1", named("2"), "k1"));
    assertThat(count()).isEqualTo(2);
    assertThat(stored.rows("select count(*) from customer_summary")).containsExactly("1");

    shop.undo(moved.changeSet(), 100);

    assertThat(count()).isEqualTo(1);
    assertThat(stored.rows("select customer_id from customer_summary"))
        .containsExactly(onlyCustomer().value().toString());
  }

  @Test
  void shouldRefuseTwoDocumentsOfOneIdInAPage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            shop.receive(till, Stream.CUSTOMERS, customer("1", "Zaenab"), customer("1", "Joko")));
    assertThat(count()).isZero();
  }

  @Test
  void shouldStoreNothingOfAPersonInThePlain() {
    shop.receive(
        till, Stream.CUSTOMERS, customer("zaenab-7", "Zaenab Santoso", "zaenab@contoh.id"));
    shop.receive(till, Stream.ORDERS, sale("o1", named("zaenab-7"), "k1"));

    String everything = TableContents.exact(stored).toString();
    assertThat(everything)
        .doesNotContainIgnoringCase("zaenab")
        .doesNotContain(hex("zaenab"))
        .doesNotContain(hex("Zaenab"))
        .doesNotContain(hex("contoh"));
  }

  private void assertUnknown(Document document, CallContext context) {
    assertThatThrownBy(() -> shop.receiveByHand(context, document))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> assertThat(failure.code()).isEqualTo(IntakeError.CUSTOMER_UNKNOWN));
  }

  private CustomerId onlyCustomer() {
    List<String> ids = stored.rows("select customer_id from customer");
    assertThat(ids).hasSize(1);
    return new CustomerId(UUID.fromString(ids.getFirst()));
  }

  private long count() {
    return Long.parseLong(stored.rows("select count(*) from customer").getFirst());
  }

  private List<String> products() {
    return stored.rows("select code || ' ' || name from product order by code");
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
