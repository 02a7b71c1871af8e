package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.Contactable;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.vault.KeySlot;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Customers with orders in a few cities and currencies, and walk-ins, made up from a seed. */
final class RandomCrowd {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final List<String> CITIES =
      List.of("", "Bandung", "Bogor", "Denpasar", "Kota Bandung", "Solo");
  private static final List<String> CURRENCIES = List.of("IDR", "IDR", "IDR", "USD", "JPY");

  private final Random random;
  private final List<Member> members = new ArrayList<>();
  private int orders;

  RandomCrowd(long seed) {
    this.random = new Random(seed);
  }

  /** A customer as the test knows it. */
  record Member(CustomerState state, List<Orders.Placed> orders) {
    CustomerId id() {
      return state.id();
    }

    String city() {
      return state.facts().city();
    }

    /** Sales and spend by currency. */
    Optional<Long> spend(Currency currency) {
      List<Orders.Placed> own =
          orders.stream().filter(order -> order.document().currency().equals(currency)).toList();
      return own.isEmpty()
          ? Optional.empty()
          : Optional.of(own.stream().mapToLong(order -> order.document().total().minor()).sum());
    }

    Optional<LocalDate> lastOrder() {
      return orders.stream()
          .filter(order -> order.document().kind() == OrderKind.SALE)
          .map(order -> order.document().orderedOn())
          .max(Comparator.naturalOrder());
    }

    boolean has(ContactKind kind) {
      return state.contacts().stream().anyMatch(contact -> contact.kind() == kind);
    }
  }

  List<Member> members() {
    return members;
  }

  /** Those who are somebody. */
  List<Member> customers() {
    return members.stream().filter(member -> !member.state().walkIn()).toList();
  }

  /** The currency of most sales of all customers. */
  Optional<Currency> mainCurrency() {
    Map<Currency, Long> sales = new HashMap<>();
    for (Member member : customers()) {
      member
          .orders()
          .forEach(order ->
              sales.merge(
                  order.document().currency(),
                  order.document().kind() == OrderKind.SALE ? 1L : 0L,
                  Long::sum));
    }
    return sales.entrySet().stream()
        .max(
            Map.Entry.<Currency, Long>comparingByValue()
                .thenComparing(
                    entry -> entry.getKey().getCurrencyCode(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** Adds some, with ids before, between and behind those that there are. */
  List<Member> grow(int count) {
    List<Member> added = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      added.add(member());
    }
    members.addAll(added);
    return added;
  }

  CustomerFilter filter() {
    CustomerFilter filter = CustomerFilter.EVERYBODY;
    if (random.nextInt(4) == 0) {
      filter = filter.withActiveWithin(1 + random.nextInt(100));
    }
    if (random.nextInt(4) == 0) {
      filter = filter.withInactiveSince(1 + random.nextInt(60));
    }
    if (random.nextInt(4) == 0) {
      filter = filter.withCity(pick(CITIES.subList(1, CITIES.size())));
    }
    if (random.nextInt(4) == 0) {
      filter = filter.with(pick(List.of(Contactable.values())));
    }
    return filter;
  }

  int limit() {
    return 1 + random.nextInt(12);
  }

  private Member member() {
    CustomerId id = new CustomerId(new UUID(0x7000, random.nextLong() >>> 1));
    boolean walkIn = random.nextInt(10) == 0;
    Set<CustomerState.Contact> contacts = new HashSet<>();
    for (ContactKind kind : ContactKind.values()) {
      if (!walkIn && random.nextInt(3) > 0) {
        contacts.add(new CustomerState.Contact(kind, PortFixture.digest(random.nextInt(9_999))));
      }
    }
    CustomerFacts facts =
        new CustomerFacts(
            walkIn ? "" : pick(CITIES),
            "Indonesia",
            "",
            "",
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    List<Orders.Placed> placed = new ArrayList<>();
    int count = random.nextInt(3) == 0 ? 0 : random.nextInt(5);
    for (int number = 0; number < count; number++) {
      placed.add(order(id));
    }
    return new Member(
        new CustomerState(
            id, new KeySlot(members.size() + 1L), walkIn, facts, Optional.empty(), contacts),
        placed);
  }

  private Orders.Placed order(CustomerId customer) {
    orders++;
    Currency currency = Currency.getInstance(pick(CURRENCIES));
    OrderKind kind = random.nextInt(5) == 0 ? OrderKind.RETURN : OrderKind.SALE;
    Money amount =
        new Money((kind == OrderKind.SALE ? 1 : -1) * 100L * random.nextInt(6), currency);
    LocalDate day = TODAY.minusDays(random.nextInt(120));
    return new Orders.Placed(
        new Orders.Key(customer, new UUID(0x7000, orders)),
        PortFixture.source(1).id(),
        new OrderDocument(
            new ExternalId("N-" + orders),
            Optional.empty(),
            "N-" + orders,
            new CustomerReference.WalkIn(),
            kind,
            day.atStartOfDay(ZoneOffset.UTC).toInstant(),
            day,
            currency,
            "toko",
            Optional.empty(),
            List.of(new OrderLine("K1", "Kopi", new Quantity(1_000), amount, amount)),
            new TreeMap<>()),
        Optional.empty());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
