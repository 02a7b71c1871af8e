package id.pelanggan.application.exporting;

import id.pelanggan.domain.customer.CustomerId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Customers whose data is kept and not used: they are in no file. Asked by several threads. */
final class Withheld {
  private final Set<CustomerId> restricted;
  private final Set<CustomerId> met = ConcurrentHashMap.newKeySet();

  Withheld(Set<CustomerId> restricted) {
    this.restricted = Set.copyOf(restricted);
  }

  /** Whether the customer may be in the file. */
  boolean lets(CustomerId customer) {
    boolean fine = !restricted.contains(customer);
    if (!fine) {
      met.add(customer);
    }
    return fine;
  }

  /** How many would have been in the file. */
  long count() {
    return met.size();
  }
}
