package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.sales.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A customer in a list, masked.
 *
 * @param naming whether the row says who it is, and why not; of a row that does not, name, phone,
 *     e-mail and statements are empty
 * @param name empty also where no source gives one
 * @param phone the best one, masked
 * @param email the best one, masked
 * @param statements what the best source says of the customer's agreement, by topic
 * @param facts what is known without a key, the city among it
 * @param spending empty where nothing was bought
 * @param restricted whether the data is kept and not used; who does not answer requests gets
 *     nothing but a masked name then
 */
public record CustomerRow(
    CustomerId id,
    Naming naming,
    Optional<String> name,
    Optional<String> phone,
    Optional<String> email,
    SortedMap<String, String> statements,
    CustomerFacts facts,
    Optional<Spending> spending,
    boolean restricted) {
  public CustomerRow {
    requireNonNull(id, "id is null");
    requireNonNull(naming, "naming is null");
    requireNonNull(name, "name is null");
    requireNonNull(phone, "phone is null");
    requireNonNull(email, "email is null");
    statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
    requireNonNull(facts, "facts is null");
    requireNonNull(spending, "spending is null");
  }

  /** Of a customer whose data is used as usual. */
  public CustomerRow(
      CustomerId id,
      Naming naming,
      Optional<String> name,
      Optional<String> phone,
      Optional<String> email,
      SortedMap<String, String> statements,
      CustomerFacts facts,
      Optional<Spending> spending) {
    this(id, naming, name, phone, email, statements, facts, spending, false);
  }

  /** The same, marked as restricted. */
  CustomerRow asRestricted() {
    return new CustomerRow(id, naming, name, phone, email, statements, facts, spending, true);
  }

  /** The same, of which the caller may only know that there is one. */
  CustomerRow hidden() {
    return new CustomerRow(
        id,
        naming,
        name.map(Masking::name),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        CustomerFacts.NONE,
        Optional.empty(),
        true);
  }

  @Override
  public String toString() {
    return "CustomerRow[" + id + "]";
  }

  /** Whether it is known who a row is. */
  public enum Naming {
    KNOWN,
    /** No source says anything but what was bought. */
    NOTHING_SAID,
    /** The keys are locked. */
    LOCKED,
    /** The key was destroyed, or what was sealed is damaged. */
    UNREADABLE
  }

  /**
   * What was bought in the currency that the customer buys in most.
   *
   * @param spend sales less what was cancelled and returned
   * @param sales how many
   * @param lastOrder day of the last sale in that currency
   */
  public record Spending(Money spend, long sales, Optional<LocalDate> lastOrder) {
    public Spending {
      requireNonNull(spend, "spend is null");
      requireNonNull(lastOrder, "lastOrder is null");
    }
  }
}
