package id.pelanggan.application.port;

import id.pelanggan.domain.customer.ContactKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Counts and sums of the whole shop; each takes a moment where there is much. Needs no key. */
public interface Figures {

  /** Customers who were added at that time or later. */
  long countAddedSince(Instant since);

  /** Customers who bought something on that day or later. */
  long countBoughtSince(LocalDate day);

  /** Customers who have a contact point of the kind that could be one. */
  long countReached(ContactKind kind);

  /** What was bought week by week, by currency, on the first day or later. */
  List<Week> listWeeks(LocalDate from);

  /**
   * What was bought in a week in one currency.
   *
   * @param spendMinor sales less what was cancelled and returned
   */
  record Week(LocalDate monday, Currency currency, long sales, long spendMinor) {}
}
