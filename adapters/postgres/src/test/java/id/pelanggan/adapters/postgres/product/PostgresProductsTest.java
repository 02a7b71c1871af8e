package id.pelanggan.adapters.postgres.product;

import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.identity;
import static id.pelanggan.application.port.PortFixture.order;
import static id.pelanggan.application.port.PortFixture.product;
import static id.pelanggan.application.port.PortFixture.source;
import static id.pelanggan.application.port.PortFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.record.PostgresSourceRecords;
import id.pelanggan.adapters.postgres.sales.PostgresOrders;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.Products;
import id.pelanggan.application.port.ProductsContract;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.source.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresProductsTest implements ProductsContract {
  private final TestDatabase database;

  PostgresProductsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  /** An order line names K1; a catalogue names K2; nothing names K3. */
  @Test
  void shouldListProductsThatNothingNames() {
    products().insertMentioned(List.of(product(1, "kopi"), product(2, "teh"), product(3, "susu")));
    new PostgresSourceRecords(database.database())
        .insertIdentities(Stream.PRODUCTS, List.of(mentioned(1), listed(2), mentioned(3)));
    insertOrderOfProduct1();

    assertThat(products().listUnmentioned(source(1).id())).containsExactly(id(3));
    assertThat(products().listUnmentioned(source(2).id())).isEmpty();
  }

  @Test
  void shouldForgetWhatOrdersCalledProductsThatTheyNameNoMore() {
    products().insertMentioned(List.of(product(1, "kopi"), product(2, "teh"), product(3, "susu")));
    new PostgresSourceRecords(database.database())
        .insertIdentities(Stream.PRODUCTS, List.of(listed(1), listed(2), mentioned(3)));
    insertOrderOfProduct1();

    products().unmention(source(2).id());
    assertThat(products().listMentioned(List.of(id(1), id(2), id(3)))).hasSize(3);

    products().unmention(source(1).id());
    assertThat(products().listMentioned(List.of(id(1), id(2), id(3))))
        .containsExactlyInAnyOrder(id(1), id(3));
  }

  private void insertOrderOfProduct1() {
    new PostgresOrders(database.database())
        .insert(List.of(order(1, customer(1), OrderKind.SALE, LocalDate.of(2026, 5, 1), 5)));
  }

  private static Identity listed(int number) {
    return identity(number, version(id(number), number, 1));
  }

  @Override
  public Products products() {
    return new PostgresProducts(database.database());
  }

  @Override
  public Optional<String> findName(UUID product) {
    return database
        .query("select name from product where product_id = '%s'".formatted(product))
        .stream()
        .findFirst();
  }

  private static Identity mentioned(int number) {
    return identity(number, version(id(number), number, 1)).believingNothing();
  }
}
