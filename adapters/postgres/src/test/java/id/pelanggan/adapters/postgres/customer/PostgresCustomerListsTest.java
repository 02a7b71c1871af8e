package id.pelanggan.adapters.postgres.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.customer.RandomCrowd.Member;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.CustomerLists;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Pages of any list, one behind another, are the whole list in its order. {@code -Dseed=…
 * -Dcrowds=1} repeats one crowd.
 */
@PostgresTest
class PostgresCustomerListsTest {
  private static final int CUSTOMERS = 60;
  private static final LocalDate TODAY = RandomCrowd.TODAY;
  private static final Comparator<Member> NEWEST =
      Comparator.comparing((Member member) -> member.id().value().getLeastSignificantBits())
          .reversed();

  private final House house;
  private final CustomerLists lists;

  PostgresCustomerListsTest(TestDatabase database) {
    this.house = new House(database);
    this.lists = house.get(CustomerLists.class);
  }

  @Test
  void shouldListEverybodyOnceInOrderWhateverThePagesAre() {
    long seed = Long.getLong("seed", 20_261_123L);
    int crowds = Integer.getInteger("crowds", 6);
    for (int crowd = 0; crowd < crowds; crowd++) {
      try {
        list(new RandomCrowd(seed + crowd));
      } catch (AssertionError e) {
        throw new AssertionError("seed " + (seed + crowd), e);
      }
    }
  }

  @Test
  void shouldKnowEverybodyOfAnEmptyDatabase() {
    house.empty();

    for (CustomerSort sort : CustomerSort.values()) {
      assertThat(lists.list(CustomerFilter.EVERYBODY, sort, Optional.empty(), 5, TODAY)).isEmpty();
    }
    assertThat(lists.count(CustomerFilter.EVERYBODY, TODAY)).isZero();
    assertThat(lists.listEntries(List.of(PortFixture.customer(1)))).isEmpty();
  }

  @Test
  void shouldSayWhatIsBoughtInTheCurrencyOfMostSales() {
    house.empty();
    RandomCrowd crowd = new RandomCrowd(5);
    store(crowd.grow(CUSTOMERS));

    for (CustomerLists.Entry entry :
        lists.listEntries(crowd.members().stream().map(Member::id).toList())) {
      Member member =
          crowd.customers().stream()
              .filter(one -> one.id().equals(entry.customer()))
              .findFirst()
              .orElseThrow();
      assertThat(entry.spending().isPresent()).isEqualTo(!member.orders().isEmpty());
      assertThat(entry.facts()).isEqualTo(member.state().facts());
      entry
          .spending()
          .ifPresent(spending ->
              assertThat(spending.spendMinor())
                  .isEqualTo(member.spend(spending.currency()).orElseThrow()));
    }
  }

  private void list(RandomCrowd crowd) {
    house.empty();
    store(crowd.grow(CUSTOMERS));
    for (CustomerSort sort : CustomerSort.values()) {
      for (int list = 0; list < 4; list++) {
        CustomerFilter filter = list == 0 ? CustomerFilter.EVERYBODY : crowd.filter();
        List<CustomerId> expected = expected(crowd, filter, sort);
        String asked = sort + " " + filter;

        assertThat(pages(crowd, filter, sort, 0)).as(asked).isEqualTo(expected);
        assertThat(lists.count(filter, TODAY)).as(asked).isEqualTo(expected.size());
        List<CustomerId> growing = pages(crowd, filter, sort, 3);
        assertThat(growing).as(asked).doesNotHaveDuplicates();
        assertThat(growing.stream().filter(Set.copyOf(expected)::contains).toList())
            .as(asked)
            .isEqualTo(expected);
      }
    }
  }

  /**
   * @param more how many customers are added between two pages
   */
  private List<CustomerId> pages(
      RandomCrowd crowd, CustomerFilter filter, CustomerSort sort, int more) {
    List<CustomerId> listed = new ArrayList<>();
    Optional<CustomerPlace> after = Optional.empty();
    List<CustomerPlace> page;
    do {
      page = lists.list(filter, sort, after, crowd.limit(), TODAY);
      page.forEach(place -> listed.add(place.customer()));
      after = page.isEmpty() ? after : Optional.of(page.getLast());
      store(crowd.grow(Math.min(more, 200 - Math.min(200, crowd.members().size()))));
    } while (!page.isEmpty());
    return listed;
  }

  private void store(List<Member> members) {
    house
        .get(Transactions.class)
        .inTransaction(() -> {
          house.get(Customers.class).insert(members.stream().map(Member::state).toList());
          Orders orders = house.get(Orders.class);
          orders.insert(members.stream().flatMap(member -> member.orders().stream()).toList());
          orders.refreshSummaries(members.stream().map(Member::id).toList());
          return true;
        });
  }

  private static List<CustomerId> expected(
      RandomCrowd crowd, CustomerFilter filter, CustomerSort sort) {
    return crowd.customers().stream()
        .filter(member -> isListed(member, filter))
        .sorted(order(crowd, sort))
        .map(Member::id)
        .toList();
  }

  private static boolean isListed(Member member, CustomerFilter filter) {
    Optional<LocalDate> last = member.lastOrder();
    boolean active =
        filter.activeWithinDays().isEmpty()
            || last.filter(
                    day -> !day.isBefore(TODAY.minusDays(filter.activeWithinDays().getAsInt())))
                .isPresent();
    boolean inactive =
        filter.inactiveSinceDays().isEmpty()
            || last.filter(
                    day -> day.isBefore(TODAY.minusDays(filter.inactiveSinceDays().getAsInt())))
                .isPresent();
    boolean inCity = filter.city().map(member.city()::equals).orElse(true);
    boolean reached =
        filter
            .contactable()
            .map(how ->
                switch (how) {
                  case HAS_EMAIL -> member.has(ContactKind.EMAIL);
                  case HAS_PHONE -> member.has(ContactKind.PHONE);
                  case NONE -> member.state().contacts().isEmpty();
                })
            .orElse(true);
    return active && inactive && inCity && reached;
  }

  private static Comparator<Member> order(RandomCrowd crowd, CustomerSort sort) {
    return switch (sort) {
      case NEWEST -> NEWEST;
      case OLDEST -> NEWEST.reversed();
      case CITY ->
          Comparator.comparing((Member member) -> member.city().isEmpty())
              .thenComparing(Member::city)
              .thenComparing(NEWEST);
      case LAST_ORDER ->
          Comparator.comparing((Member member) -> member.lastOrder().orElse(LocalDate.EPOCH))
              .reversed()
              .thenComparing(NEWEST);
      case SPEND -> {
        Currency main = crowd.mainCurrency().orElseThrow();
        yield Comparator.comparing((Member member) -> member.spend(main).isEmpty())
            .thenComparing(
                (Member member) -> member.spend(main).orElse(0L), Comparator.reverseOrder())
            .thenComparing(NEWEST);
      }
    };
  }
}
