package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.stock.Key;
import id.pelanggan.sandbox.stock.Register;
import id.pelanggan.sandbox.stock.Slice;
import id.pelanggan.sandbox.stock.Stock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** The directory of customers. Those without names and contacts are in no list. */
final class CustomersEndpoint {
  private static final int MOST = 100;

  private final Register<SandboxCustomer> customers;
  private final Cursors cursors;
  private Counted last = new Counted("", -1, 0);

  CustomersEndpoint(Register<SandboxCustomer> customers, Cursors cursors) {
    this.customers = requireNonNull(customers, "customers is null");
    this.cursors = requireNonNull(cursors, "cursors is null");
  }

  Answer search(Asked asked) {
    Fields body = asked.request().json().allowing(Set.of("cursor", "limit", "query", "count"));
    Fields query = body.object("query").allowing(Set.of("filter", "sort"));
    Fields filter = query.object("filter").allowing(Set.of("created_at", "updated_at"));
    Fields sort = query.object("sort").allowing(Set.of("field", "order"));
    Range created = Range.of(filter, "created_at");
    Range updated = Range.of(filter, "updated_at");
    Predicate<SandboxCustomer> wanted =
        customer ->
            customer.isListed()
                && created.holds(customer.createdAt())
                && updated.holds(customer.updatedAt());
    return answer(
        asked.listing(cursors, body),
        new Sorting(sort.text("field"), sort.text("order")),
        wanted,
        body.number("limit", MOST, MOST),
        body.flag("count"));
  }

  Answer list(Asked asked) {
    var query = asked.request().query();
    String field = query.getOrDefault("sort_field", "DEFAULT");
    String order = query.getOrDefault("sort_order", "ASC");
    return answer(
        asked.listing(cursors, field + order),
        new Sorting(Optional.of(field), Optional.of(order)),
        SandboxCustomer::isListed,
        Numbers.parse(query.getOrDefault("limit", "100"), MOST, "limit"),
        query.getOrDefault("count", "").equals("true"));
  }

  Answer retrieve(String id) {
    SandboxCustomer customer = customers.find(id).orElseThrow(CustomersEndpoint::unknown);
    return Answer.json(
        200,
        json -> {
          json.writeObjectPropertyStart("customer");
          CustomerJson.write(json, customer);
          json.writeEndObject();
        });
  }

  Answer delete(String id, Stock stock) {
    if (!stock.deleteCustomer(id)) {
      throw unknown();
    }
    return Answer.json(200, json -> {});
  }

  private Answer answer(
      Listing listing,
      Sorting sorting,
      Predicate<SandboxCustomer> wanted,
      int limit,
      boolean counted) {
    var found =
        listing.read(
            customers,
            start ->
                new Slice<>(
                    sorting.place(),
                    sorting.descending(),
                    Key.FIRST,
                    Key.LAST,
                    start.key(),
                    wanted,
                    limit));
    OptionalLong count =
        counted ? OptionalLong.of(count(listing.query(), wanted)) : OptionalLong.empty();
    return Pages.answer("customers", found, CustomerJson::write, count);
  }

  /** Counts once for all pages of a query, as long as nothing changes. */
  private synchronized long count(String query, Predicate<SandboxCustomer> wanted) {
    long changes = customers.changes();
    if (!last.query().equals(query) || last.changes() != changes) {
      last = new Counted(query, changes, customers.count(wanted));
    }
    return last.number();
  }

  private static ApiFailure unknown() {
    return ApiFailure.notFound("There is no such customer.");
  }

  /**
   * What was counted.
   *
   * @param changes of the directory at that time
   */
  private record Counted(String query, long changes, long number) {}

  /** How the vendor's words sort the directory; by name where nothing is said. */
  private record Sorting(Optional<String> field, Optional<String> order) {
    private Sorting {
      Words.check(field, Set.of("DEFAULT", "CREATED_AT"), "query.sort.field");
      Words.check(order, Set.of("ASC", "DESC"), "query.sort.order");
    }

    int place() {
      return field.orElse("").equals("CREATED_AT") ? Stock.BY_CREATION : Stock.BY_NAME;
    }

    boolean descending() {
      return order.orElse("").equals("DESC");
    }
  }
}
