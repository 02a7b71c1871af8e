package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.domain.customer.CustomerFilter;
import java.util.OptionalLong;

/** How many customers there are, and how many of them a filter lets through; told when known. */
final class Counts {
  private final Lookup lookup;
  private final Latest all;
  private final Latest some;
  private CustomerFilter filter = CustomerFilter.EVERYBODY;
  private OptionalLong total = OptionalLong.empty();
  private OptionalLong filtered = OptionalLong.empty();

  Counts(Desk desk, Lookup lookup) {
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.all = new Latest(desk);
    this.some = new Latest(desk);
  }

  /** Counts anew; what was known of the same filter stays until then. */
  void count(CustomerFilter wanted) {
    if (!wanted.equals(filter)) {
      filter = wanted;
      filtered = OptionalLong.empty();
    }
    all.ask(
        () -> lookup.count(CustomerFilter.EVERYBODY),
        count -> total = OptionalLong.of(count),
        failure -> total = OptionalLong.empty());
    some.cancel();
    if (!wanted.isEverybody()) {
      some.ask(
          () -> lookup.count(wanted),
          count -> filtered = OptionalLong.of(count),
          failure -> filtered = OptionalLong.empty());
    }
  }

  OptionalLong total() {
    return total;
  }

  /** How many the list has. */
  OptionalLong listed() {
    return filter.isEverybody() ? total : filtered;
  }
}
