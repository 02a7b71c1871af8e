package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.application.port.SearchIndex.Hit;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds customers by whatever is known of them: whole addresses, phone numbers, order numbers and
 * ids first, then words of names and parts of addresses and numbers, the best first. The latter
 * need the index, which {@link WarmSearch} fills; until it is ready the answer says so.
 */
public final class FindCustomers {
  /** Better than any: the page behind it begins with the best. */
  private static final Hit BEFORE_ALL = new Hit(new CustomerId(new UUID(0, 0)), Integer.MAX_VALUE);

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Customers customers;
  private final Archive archive;
  private final SearchIndex index;
  private final SearchFeed feed;
  private final ExactSearch exactSearch;
  private final OpenKeys openKeys;
  private final RestrictedData restricted;

  @Inject
  public FindCustomers(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Customers customers,
      Archive archive,
      SearchIndex index,
      SearchFeed feed,
      ExactSearch exactSearch,
      OpenKeys openKeys,
      RestrictedData restricted) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.index = requireNonNull(index, "index is null");
    this.feed = requireNonNull(feed, "feed is null");
    this.exactSearch = requireNonNull(exactSearch, "exactSearch is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
  }

  /**
   * Asks nobody for a passphrase.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where the keys are locked
   */
  public Page find(CallContext context, Request request) {
    gate.require(context, Permission.SEE_CUSTOMERS);
    openKeys.require();
    SearchState state = feed.state();
    return transactions.inTransaction(() -> {
      List<Found> exact = exact(request);
      List<Found> found = new ArrayList<>(request.after().isEmpty() ? exact : List.of());
      Words words = words(request, exact, request.limit() - found.size());
      found.addAll(words.found());
      if (!found.isEmpty()) {
        audit.note(context, AuditAction.CUSTOMERS_FOUND, found.size());
      }
      return new Page(withRestrictions(context, found), words.next(), state);
    });
  }

  /** Of whom the data is kept and not used, only who answers requests sees more than the name. */
  private List<Found> withRestrictions(CallContext context, List<Found> found) {
    boolean all = restricted.isOpenTo(context);
    Set<CustomerId> kept = restricted.among(found.stream().map(Found::customer).toList());
    return found.stream()
        .map(one -> kept.contains(one.customer()) ? one.restrictedTo(all) : one)
        .toList();
  }

  /** The same ones on every page, of which only the first shows them. */
  private List<Found> exact(Request request) {
    return exactSearch.find(request.text().strip()).entrySet().stream()
        .flatMap(entry -> open(entry.getKey(), entry.getValue()).stream())
        .limit(request.limit())
        .toList();
  }

  /** Walk-ins are nobody, and of somebody who was erased nothing can be shown. */
  private Optional<Found> open(CustomerId id, Match match) {
    return customers
        .find(id)
        .filter(customer -> !customer.walkIn())
        .flatMap(customer ->
            customer.profile().isEmpty()
                ? Optional.of(archive.profile(customer))
                : archive.findProfile(new KeptProfile(id, customer.profile().get())))
        .map(profile -> new Found(id, profile, match));
  }

  /**
   * @param limit from 0; where there is no room left the next page begins with the best
   */
  private Words words(Request request, List<Found> exact, int limit) {
    Set<CustomerId> shown = exact.stream().map(Found::customer).collect(Collectors.toSet());
    List<Hit> hits = index.find(request.text(), request.after(), limit + 1);
    List<Hit> page = hits.subList(0, Math.min(hits.size(), limit));
    Optional<Hit> next =
        hits.size() > limit
            ? Optional.of(limit == 0 ? BEFORE_ALL : page.getLast())
            : Optional.empty();
    Map<CustomerId, CustomerProfile> profiles = profiles(page);
    List<Found> found = new ArrayList<>();
    for (Hit hit : page) {
      CustomerProfile profile = profiles.get(hit.customer());
      if (profile != null && !shown.contains(hit.customer())) {
        found.add(new Found(hit.customer(), profile, Match.WORDS));
      }
    }
    return new Words(found, next);
  }

  private Map<CustomerId, CustomerProfile> profiles(List<Hit> hits) {
    Map<CustomerId, CustomerProfile> profiles = new HashMap<>();
    for (KeptProfile kept : customers.listProfiles(hits.stream().map(Hit::customer).toList())) {
      archive.findProfile(kept).ifPresent(profile -> profiles.put(kept.customer(), profile));
    }
    return profiles;
  }

  private record Words(List<Found> found, Optional<Hit> next) {}

  /**
   * @param text as typed
   * @param after where the last page ended
   * @param limit at most so many, from 1
   */
  public record Request(String text, Optional<Hit> after, int limit) {
    public Request {
      requireNonNull(text, "text is null");
      requireNonNull(after, "after is null");
      if (limit < 1) {
        throw new IllegalArgumentException("limit is below 1: " + limit);
      }
    }

    @Override
    public String toString() {
      return "Request[***]";
    }
  }

  /**
   * Some of those who were found, the best first.
   *
   * @param next where the next page begins; empty after the last
   * @param state whether everybody could be found
   */
  public record Page(List<Found> found, Optional<Hit> next, SearchState state) {
    public Page {
      found = List.copyOf(found);
      requireNonNull(next, "next is null");
      requireNonNull(state, "state is null");
    }
  }

  /**
   * A customer, and by what it was found.
   *
   * @param profile with the name alone where the customer is restricted and the caller does not
   *     answer requests
   * @param restricted whether the data is kept and not used
   */
  public record Found(
      CustomerId customer, CustomerProfile profile, Match match, boolean restricted) {
    Found(CustomerId customer, CustomerProfile profile, Match match) {
      this(customer, profile, match, false);
    }

    private Found restrictedTo(boolean all) {
      return new Found(customer, all ? profile : profile.nameAlone(), match, true);
    }

    @Override
    public String toString() {
      return "Found[" + customer + "]";
    }
  }
}
