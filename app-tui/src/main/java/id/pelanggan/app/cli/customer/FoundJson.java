package id.pelanggan.app.cli.customer;

import id.pelanggan.application.search.FindCustomers.Found;
import id.pelanggan.application.search.FindCustomers.Page;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.domain.customer.ContactKind;
import java.util.List;
import java.util.UUID;

/**
 * Those who were found as programs read it.
 *
 * @param more whether there are more than were asked for
 * @param complete whether everybody was looked through; otherwise only whole addresses, numbers and
 *     ids were
 */
record FoundJson(List<Customer> found, boolean more, boolean complete) {
  static FoundJson of(Page page) {
    return new FoundJson(
        page.found().stream().map(FoundJson::customer).toList(),
        page.next().isPresent(),
        page.state() instanceof SearchState.Ready);
  }

  private static Customer customer(Found found) {
    FoundCustomer customer = new FoundCustomer(found);
    return new Customer(
        found.customer().value(),
        customer.name().orElse(""),
        customer.city(),
        customer.masked(ContactKind.PHONE),
        customer.masked(ContactKind.EMAIL),
        found.match().name());
  }

  /** Contact points are masked: {@code customers show} has them. */
  record Customer(UUID id, String name, String city, String phone, String email, String match) {}
}
