package id.pelanggan.app.screen.customers;

import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.ListCustomers;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import java.util.List;
import java.util.Optional;

/** How customers are found. Everything may wait, so nothing is called where keys are handled. */
interface Lookup {

  ListCustomers.Page list(CustomerFilter filter, CustomerSort sort, Optional<CustomerPlace> after);

  long count(CustomerFilter filter);

  /** The best for what was typed. */
  Found find(String text, int limit);

  /** As they are now, without those who are gone. */
  List<CustomerRow> describe(List<CustomerId> customers);

  /** Whether what is sealed can be read now. */
  boolean areKeysOpen();

  /** Makes customers findable, or takes over what changed since. */
  SearchState warm(SearchState.Listener listener);

  /**
   * Who was found.
   *
   * @param more whether others fit too
   * @param state whether everybody could be found
   */
  record Found(List<CustomerRow> rows, boolean more, SearchState state) {
    public Found {
      rows = List.copyOf(rows);
    }
  }
}
