package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * From when on the time of each policy is counted, for each customer. Works on plain facts, without
 * any key, and never says anything of walk-ins. Days are those of UTC.
 */
public interface RetentionFacts {
  /**
   * Counts in one pass whose time is over.
   *
   * @param first of how many customers to tell
   */
  Count count(RetentionPolicy policy, Instant at, int first);

  /**
   * Whose time is over and who is neither held nor on the way already, in the order of their ids.
   */
  List<Due> listDue(RetentionPolicy policy, Instant at);

  /** From when on the time is counted; customers for whom nothing began it are left out. */
  Map<CustomerId, LocalDate> listTriggers(RetentionPolicy policy, Collection<CustomerId> customers);

  /** How many rows there are in the tables from which most policies are counted. */
  long countRows();

  /** Notes that customers were heard of, by a visit of their own page or their own word. */
  void noteSeen(Collection<CustomerId> customers, Instant at);

  /** Notes that nobody is reached by a contact any more; where that is known it stays as it is. */
  void noteDead(CustomerId customer, Contact contact, Instant at);

  /** Forgets that; where it was not known nothing happens. */
  void forgetDead(CustomerId customer, Collection<Contact> contacts);

  /** Contacts of a customer that died on that day or before. */
  List<Contact> listDead(CustomerId customer, LocalDate day);

  /**
   * @param due whose time is over, and who is neither held nor on the way
   * @param held whose time is over, and somebody keeps them
   * @param underWay who is on the way already
   */
  record Count(long due, long held, long underWay, List<Due> first) {
    public Count {
      first = List.copyOf(first);
    }
  }

  /**
   * @param since the day on which the time was over
   */
  record Due(CustomerId customer, LocalDate since) {
    public Due {
      requireNonNull(customer, "customer is null");
      requireNonNull(since, "since is null");
    }
  }
}
