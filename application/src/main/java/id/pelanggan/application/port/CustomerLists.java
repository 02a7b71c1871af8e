package id.pelanggan.application.port;

import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Customers in lists: in some order, page by page, without walk-ins and without any key. */
public interface CustomerLists {

  /**
   * The next of those whom the filter lets through. While customers come and go between two pages,
   * nobody else is left out or listed twice, as long as what the list is sorted by does not change.
   *
   * @param after where the last page ended; empty for the first
   * @param limit at most so many, from 1
   * @param today from which the filter's days are counted back
   */
  List<CustomerPlace> list(
      CustomerFilter filter,
      CustomerSort sort,
      Optional<CustomerPlace> after,
      int limit,
      LocalDate today);

  /** What is known of the customers without a key, in any order; walk-ins are left out. */
  List<Entry> listEntries(Collection<CustomerId> customers);

  /** How many the filter lets through. */
  long count(CustomerFilter filter, LocalDate today);

  /**
   * A customer in a list.
   *
   * @param spending in the currency of most sales; empty where nothing was bought
   * @param profile sealed; empty where nothing is known of the customer
   */
  record Entry(
      CustomerId customer,
      CustomerFacts facts,
      Optional<Orders.Summary> spending,
      Optional<SealedProfile> profile) {}
}
