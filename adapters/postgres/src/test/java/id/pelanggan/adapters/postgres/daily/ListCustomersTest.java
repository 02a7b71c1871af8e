package id.pelanggan.adapters.postgres.daily;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.CountCustomers;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.DescribeCustomers;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.shop.SummarizeShop;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import id.pelanggan.domain.vault.KeySlot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ListCustomersTest {
  private final Ground ground;

  ListCustomersTest(TestDatabase database) {
    this.ground = new Ground(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldNameEverybodyAndMaskTheRest() {
    CustomerId siti =
        ground.add("Siti Contoh", Ground.phone("0800-0000-4417"), Ground.email("siti@contoh.id"));
    CustomerId eko = ground.add("Eko Contoh");

    ListCustomers.Page page = list(Optional.empty(), 10);

    assertThat(page.rows()).extracting(CustomerRow::id).containsExactly(eko, siti);
    CustomerRow row = page.rows().getLast();
    assertThat(row.naming()).isEqualTo(CustomerRow.Naming.KNOWN);
    assertThat(row.name()).contains("Siti Contoh");
    assertThat(row.phone()).contains("•••417");
    assertThat(row.email()).contains("s•••@contoh.id");
    assertThat(page.next()).isEmpty();
    assertThat(ground.query("select items from audit_event where action = 'CUSTOMERS_FOUND'"))
        .containsExactly("2");
  }

  @Test
  void shouldGoOnWhereThePageEnded() {
    CustomerId first = ground.add("Ani Contoh");
    CustomerId second = ground.add("Budi Contoh");

    ListCustomers.Page page = list(Optional.empty(), 1);
    ListCustomers.Page rest = list(page.next(), 1);

    assertThat(page.rows()).extracting(CustomerRow::id).containsExactly(second);
    assertThat(rest.rows()).extracting(CustomerRow::id).containsExactly(first);
    assertThat(rest.next()).isEmpty();
  }

  @Test
  void shouldListWithoutNamesWhileTheKeysAreLockedAndAskNobody() {
    CustomerId siti = ground.add("Siti Contoh");
    ground.house().vault().lock();

    ListCustomers.Page page = list(Optional.empty(), 10);

    assertThat(page.rows())
        .extracting(CustomerRow::naming)
        .containsExactly(CustomerRow.Naming.LOCKED);
    assertThat(page.rows().getFirst().name()).isEmpty();
    assertThat(describe(siti))
        .extracting(CustomerRow::naming)
        .containsExactly(CustomerRow.Naming.LOCKED);
    assertThat(ground.get(CountCustomers.class).count(ground.context(), CustomerFilter.EVERYBODY))
        .isEqualTo(1);
    assertThat(ground.get(SummarizeShop.class).summarize(ground.context()).customers().total())
        .isEqualTo(1);
    assertThat(ground.house().vault().isLocked()).isTrue();
    assertThat(ground.query("select 1 from audit_event where action = 'CUSTOMERS_FOUND'"))
        .isEmpty();
  }

  @Test
  void shouldSayWhoCannotBeReadAnyMore() {
    CustomerId siti = ground.add("Siti Contoh");
    ground
        .house()
        .vault()
        .puncture(
            new KeySlot(Long.parseLong(ground.query("select key_slot from customer").getFirst())));

    assertThat(describe(siti))
        .extracting(CustomerRow::naming)
        .containsExactly(CustomerRow.Naming.UNREADABLE);
  }

  @Test
  void shouldDescribeInTheOrderThatWasGivenAndLeaveOutWhoIsNot() {
    CustomerId siti = ground.add("Siti Contoh");
    CustomerId eko = ground.add("Eko Contoh");
    CustomerId nobody = new CustomerId(ground.house().nextId());

    assertThat(describe(siti, nobody, eko, siti))
        .extracting(CustomerRow::id)
        .containsExactly(siti, eko);
  }

  private ListCustomers.Page list(Optional<CustomerPlace> after, int limit) {
    return ground
        .get(ListCustomers.class)
        .list(
            ground.context(),
            new ListCustomers.Request(CustomerFilter.EVERYBODY, CustomerSort.NEWEST, after, limit));
  }

  private List<CustomerRow> describe(CustomerId... customers) {
    return ground.get(DescribeCustomers.class).describe(ground.context(), List.of(customers));
  }
}
