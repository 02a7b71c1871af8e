package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.RequestId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Customers whose data may be kept and not used (UU PDP art. 41, GDPR art. 18). */
public interface Restrictions {

  /** Adds one; where there is one already it stays as it is. */
  void insert(CustomerId customer, Optional<RequestId> request, CallContext context);

  void delete(CustomerId customer);

  /** Those of the customers who are restricted. */
  Set<CustomerId> list(Collection<CustomerId> customers);

  /** All of them, with since when. */
  Map<CustomerId, Instant> listAll();
}
