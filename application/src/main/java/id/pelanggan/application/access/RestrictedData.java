package id.pelanggan.application.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Restrictions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose data is kept and not used. Who answers requests sees it nevertheless; nobody changes or
 * hands it on.
 */
public final class RestrictedData {
  private final Restrictions restrictions;
  private final Gate gate;

  @Inject
  RestrictedData(Restrictions restrictions, Gate gate) {
    this.restrictions = requireNonNull(restrictions, "restrictions is null");
    this.gate = requireNonNull(gate, "gate is null");
  }

  /** Those of the customers who are restricted. */
  public Set<CustomerId> among(Collection<CustomerId> customers) {
    return restrictions.list(customers);
  }

  /** Every one. */
  public Set<CustomerId> all() {
    return restrictions.listAll().keySet();
  }

  public boolean isRestricted(CustomerId customer) {
    return !restrictions.list(List.of(customer)).isEmpty();
  }

  /** Whether the caller sees what is restricted. */
  public boolean isOpenTo(CallContext context) {
    return gate.allows(context, Permission.HANDLE_REQUESTS);
  }

  /**
   * @throws PelangganException {@link RequestError#CUSTOMER_RESTRICTED} where the customer is
   *     restricted and the caller does not see what is
   */
  public void requireVisible(CallContext context, CustomerId customer) {
    if (!isOpenTo(context)) {
      requireUsable(customer);
    }
  }

  /**
   * @throws PelangganException {@link RequestError#CUSTOMER_RESTRICTED} where the customer is
   *     restricted, whoever asks
   */
  public void requireUsable(CustomerId customer) {
    if (isRestricted(customer)) {
      throw new PelangganException(
          RequestError.CUSTOMER_RESTRICTED, Map.of("customer", customer.value().toString()));
    }
  }
}
