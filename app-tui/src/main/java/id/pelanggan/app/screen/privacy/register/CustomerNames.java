package id.pelanggan.app.screen.privacy.register;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.DescribeCustomers;
import id.pelanggan.application.search.FindCustomers;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of customers, and who is meant by what is typed. May wait. */
public final class CustomerNames {
  /** One more than is wanted tells that it is not clear who is meant. */
  private static final int MOST = 2;

  private final IdentifyOperator identifyOperator;
  private final DescribeCustomers describeCustomers;
  private final FindCustomers findCustomers;
  private final OpenKeys openKeys;

  @Inject
  public CustomerNames(
      IdentifyOperator identifyOperator,
      DescribeCustomers describeCustomers,
      FindCustomers findCustomers,
      OpenKeys openKeys) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.describeCustomers = requireNonNull(describeCustomers, "describeCustomers is null");
    this.findCustomers = requireNonNull(findCustomers, "findCustomers is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
  }

  /** Of those of whom one can be shown. */
  public Map<CustomerId, String> of(Collection<CustomerId> customers) {
    List<CustomerId> ids = customers.stream().distinct().toList();
    Map<CustomerId, String> names = new HashMap<>();
    if (!ids.isEmpty() && openKeys.areOpen()) {
      for (CustomerRow row : describeCustomers.describe(context(), ids)) {
        row.name().ifPresent(name -> names.put(row.id(), name));
      }
    }
    return names;
  }

  /** Whoever alone is meant; empty where it is nobody or not clear. */
  public Optional<CustomerId> find(String text) {
    List<FindCustomers.Found> found =
        findCustomers
            .find(context(), new FindCustomers.Request(text, Optional.empty(), MOST))
            .found();
    return found.size() == 1 ? Optional.of(found.getFirst().customer()) : Optional.empty();
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}
