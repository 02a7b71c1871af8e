package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.ListPane;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody in an order, or those who fit what was typed. Both lists stay as they were while the
 * other one is seen.
 */
final class Finder {
  private static final int LONGEST_TEXT = 200;
  private static final int MATCHES = 60;
  private static final Duration STALE = Duration.ofMinutes(1);

  private final Desk desk;
  private final Lookup lookup;
  private final TextEditor typed = TextEditor.of(LONGEST_TEXT);
  private final ListPane<CustomerRow, CustomerPlace> everybody;
  private final Counts counts;
  private final Map<CustomerId, CustomerRow> renewed = new HashMap<>();
  private ListPane<CustomerRow, CustomerPlace> matches;
  private volatile String text = "";
  private volatile CustomerFilter filter = CustomerFilter.EVERYBODY;
  private volatile CustomerSort sort = CustomerSort.NEWEST;
  private Instant readAt = Instant.EPOCH;
  private boolean more;
  private boolean agreements;

  Finder(Desk desk, Lookup lookup) {
    this.desk = requireNonNull(desk, "desk is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.everybody = new ListPane<>(desk, this::list);
    this.matches = noMatches();
    this.counts = new Counts(desk, lookup);
  }

  private ListPane<CustomerRow, CustomerPlace> noMatches() {
    return new ListPane<>(desk, nothing -> find());
  }

  /** Called in the background. */
  private ListPane.Loaded<CustomerRow, CustomerPlace> list(Optional<CustomerPlace> after) {
    CustomerFilter asked = filter;
    ListCustomers.Page page = lookup.list(asked, sort, after);
    desk.post(() -> arrived(page.rows(), after.isEmpty()));
    return new ListPane.Loaded<>(page.rows(), page.next());
  }

  /** Called in the background. */
  private ListPane.Loaded<CustomerRow, CustomerPlace> find() {
    Lookup.Found found = lookup.find(text, MATCHES);
    desk.post(() -> {
      more = found.more();
      arrived(found.rows(), false);
    });
    return new ListPane.Loaded<>(found.rows(), Optional.empty());
  }

  private void arrived(List<CustomerRow> rows, boolean first) {
    agreements |= rows.stream().anyMatch(row -> !row.statements().isEmpty());
    if (first) {
      readAt = desk.now();
      renewed.clear();
      counts.count(filter);
    }
  }

  /** Reads the list where that is due. */
  void opened() {
    if (!everybody.isKnown()) {
      everybody.restart();
    } else if (readAt.plus(STALE).isBefore(desk.now()) && everybody.top() == 0) {
      everybody.refresh();
    }
  }

  /** Reads what is seen again. */
  void refresh() {
    pane().refresh();
  }

  /** Reads everything again from its beginning, because what can be shown has changed. */
  void restart() {
    everybody.restart();
    if (isSearching()) {
      matches.restart();
    }
  }

  /** Takes over how a customer is now. */
  void renew(CustomerId customer) {
    desk.work(
        () -> lookup.describe(List.of(customer)),
        rows -> rows.forEach(row -> renewed.put(row.id(), row)),
        failure -> refresh());
  }

  TextEditor typed() {
    return typed;
  }

  /** Finds what is typed now. */
  void search() {
    if (!isSearching()) {
      matches = noMatches();
    }
    text = typed.text().strip();
    renewed.clear();
    if (isSearching()) {
      matches.restart();
    }
  }

  void clear() {
    typed.set("");
    search();
  }

  boolean isSearching() {
    return !text.isEmpty();
  }

  String text() {
    return text;
  }

  /** The list that is seen: everybody, until it is known who fits. */
  ListPane<CustomerRow, CustomerPlace> pane() {
    return showsMatches() ? matches : everybody;
  }

  boolean showsMatches() {
    return isSearching() && matches.isKnown();
  }

  Optional<CustomerRow> current() {
    return pane().current().map(this::newest);
  }

  Optional<CustomerRow> row(int number) {
    return pane().row(number).map(this::newest);
  }

  private CustomerRow newest(CustomerRow row) {
    return renewed.getOrDefault(row.id(), row);
  }

  CustomerFilter filter() {
    return filter;
  }

  void filter(CustomerFilter other) {
    filter = requireNonNull(other, "other is null");
    everybody.restart();
  }

  CustomerSort sort() {
    return sort;
  }

  void nextSort() {
    CustomerSort[] all = CustomerSort.values();
    sort = all[(sort.ordinal() + 1) % all.length];
    everybody.restart();
  }

  Counts counts() {
    return counts;
  }

  /** When the first page of everybody came. */
  Instant readAt() {
    return readAt;
  }

  /** Whether others fit too, who are not listed. */
  boolean hasMore() {
    return more;
  }

  /** Whether any source said anything of anybody's agreement. */
  boolean hasAgreements() {
    return agreements;
  }
}
