package id.pelanggan.application.customer;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is known of a customer, each value with its source and date, masked: contact
 * points, streets and the birth date are shown by {@link RevealCustomer} alone.
 *
 * @param attributes without the birth date
 * @param birth empty where no birth date is known
 * @param contacts the best first
 * @param addresses the best first
 * @param statements what each source says of the customer's agreement, by topic, the best first
 * @param timeline the newest first
 * @param said who has something of the customer, by stream
 * @param favourites the products bought for most money, at most five
 * @param sources every source there is
 * @param restricted whether the data is kept and not used; who does not answer requests gets
 *     nothing but a masked name then
 */
public record CustomerView(
    CustomerId id,
    Optional<String> name,
    Map<Attribute, Sourced<String>> attributes,
    Optional<ShownBirth> birth,
    List<ShownContact> contacts,
    List<ShownAddress> addresses,
    SortedMap<String, Sourced<String>> preferences,
    SortedMap<String, List<Sourced<String>>> statements,
    CustomerFacts facts,
    List<Purchases> purchases,
    List<Moment> timeline,
    List<Said> said,
    List<Favourite> favourites,
    Map<SourceId, Source> sources,
    boolean restricted) {

  /** Of a customer whose data is used as usual. */
  public CustomerView(
      CustomerId id,
      Optional<String> name,
      Map<Attribute, Sourced<String>> attributes,
      Optional<ShownBirth> birth,
      List<ShownContact> contacts,
      List<ShownAddress> addresses,
      SortedMap<String, Sourced<String>> preferences,
      SortedMap<String, List<Sourced<String>>> statements,
      CustomerFacts facts,
      List<Purchases> purchases,
      List<Moment> timeline,
      List<Said> said,
      List<Favourite> favourites,
      Map<SourceId, Source> sources) {
    this(
        id,
        name,
        attributes,
        birth,
        contacts,
        addresses,
        preferences,
        statements,
        facts,
        purchases,
        timeline,
        said,
        favourites,
        sources,
        false);
  }

  /** Of a customer of whom the caller may only know that there is one. */
  static CustomerView hidden(CustomerId id, Optional<String> maskedName) {
    return new CustomerView(
        id,
        maskedName,
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        CustomerFacts.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        true);
  }

  /** Whether no source says who it is. */
  public boolean isUnknown() {
    return attributes.isEmpty()
        && birth.isEmpty()
        && contacts.isEmpty()
        && addresses.isEmpty()
        && preferences.isEmpty()
        && statements.isEmpty();
  }

  @Override
  public String toString() {
    return "CustomerView[" + id + "]";
  }

  /** What was bought in one currency. */
  public record Purchases(
      long sales,
      long cancellations,
      long returns,
      Money spend,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /** One thing that happened. */
  public record Moment(Instant at, SourceId source, Document document) {}
}
