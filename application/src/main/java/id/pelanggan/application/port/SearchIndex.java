package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Customers by parts of what identifies them: words of names, parts of e-mail addresses, the last
 * digits of phone numbers, in any order, with or without accents, with a typing error or two. Held
 * in this process's memory only, and never whole: it knows which words a customer has, not in which
 * order they stood. All methods may be called from any thread; searches do not wait for each other.
 */
public interface SearchIndex {

  /**
   * Puts customers in, each over what was known of the same one.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code SEARCH_TOO_LARGE} where the index
   *     would take more memory than it may; it then holds what it held before
   */
  void put(Collection<Entry> entries);

  /** Forgets customers; those that it does not know are passed over. */
  void remove(Collection<CustomerId> customers);

  /** Forgets everything. */
  void clear();

  /**
   * Whom a text fits, best first; the same customers in the same order as long as nothing changes.
   *
   * @param text what a person typed: every word of it must fit something of the customer
   * @param after where the last page ended: only what comes behind it
   * @param limit at most so many, from 1
   */
  List<Hit> find(String text, Optional<Hit> after, int limit);

  /** How many customers are in it. */
  int count();

  /** How many bytes of memory it takes, reckoned from the lengths of what it holds. */
  long bytes();

  /** How many bytes of memory it may take. */
  long limit();

  /** Writes everything, in a form that only this version of the index reads. Does not close. */
  void save(OutputStream out) throws IOException;

  /**
   * Takes what {@link #save} wrote in the place of everything it holds. Does not close.
   *
   * @throws IOException where the stream breaks off or is not what this version wrote; the index is
   *     then empty
   */
  void load(InputStream in) throws IOException;

  /**
   * What a customer is found by.
   *
   * @param names whole names and parts of names, as written
   * @param emails addresses, as written or normalised
   * @param phones numbers in any notation; only digits count
   */
  record Entry(CustomerId customer, List<String> names, List<String> emails, List<String> phones) {
    public Entry {
      requireNonNull(customer, "customer is null");
      names = List.copyOf(names);
      emails = List.copyOf(emails);
      phones = List.copyOf(phones);
    }

    @Override
    public String toString() {
      return "Entry[***]";
    }
  }

  /**
   * A customer that fits.
   *
   * @param score how well, from 1 to 1000; higher is better
   */
  record Hit(CustomerId customer, int score) {
    public Hit {
      requireNonNull(customer, "customer is null");
    }
  }
}
