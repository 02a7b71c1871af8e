package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CountCustomers;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.DescribeCustomers;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.search.FindCustomers;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds customers of the home. */
final class StoredLookup implements Lookup {
  private final IdentifyOperator identifyOperator;
  private final ListCustomers listCustomers;
  private final CountCustomers countCustomers;
  private final FindCustomers findCustomers;
  private final DescribeCustomers describeCustomers;
  private final WarmSearch warmSearch;
  private final OpenKeys openKeys;

  /** Asked for once: warming goes on all day, and who it is done for stays the same. */
  private volatile @Nullable CallContext warmer;

  @Inject
  StoredLookup(
      IdentifyOperator identifyOperator,
      ListCustomers listCustomers,
      CountCustomers countCustomers,
      FindCustomers findCustomers,
      DescribeCustomers describeCustomers,
      WarmSearch warmSearch,
      OpenKeys openKeys) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listCustomers = requireNonNull(listCustomers, "listCustomers is null");
    this.countCustomers = requireNonNull(countCustomers, "countCustomers is null");
    this.findCustomers = requireNonNull(findCustomers, "findCustomers is null");
    this.describeCustomers = requireNonNull(describeCustomers, "describeCustomers is null");
    this.warmSearch = requireNonNull(warmSearch, "warmSearch is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
  }

  @Override
  public ListCustomers.Page list(
      CustomerFilter filter, CustomerSort sort, Optional<CustomerPlace> after) {
    return listCustomers.list(
        context(), new ListCustomers.Request(filter, sort, after, ListCustomers.Request.LONGEST));
  }

  @Override
  public long count(CustomerFilter filter) {
    return countCustomers.count(context(), filter);
  }

  @Override
  public Found find(String text, int limit) {
    CallContext context = context();
    FindCustomers.Page page =
        findCustomers.find(context, new FindCustomers.Request(text, Optional.empty(), limit));
    List<CustomerId> ids = page.found().stream().map(FindCustomers.Found::customer).toList();
    List<CustomerRow> rows = ids.isEmpty() ? List.of() : describeCustomers.describe(context, ids);
    return new Found(rows, page.next().isPresent(), page.state());
  }

  @Override
  public List<CustomerRow> describe(List<CustomerId> customers) {
    return describeCustomers.describe(context(), customers);
  }

  @Override
  public boolean areKeysOpen() {
    return openKeys.areOpen();
  }

  @Override
  public SearchState warm(SearchState.Listener listener) {
    CallContext known = warmer;
    if (known == null) {
      known = context();
      warmer = known;
    }
    return warmSearch.warm(known, listener);
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}
