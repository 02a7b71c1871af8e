package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.domain.customer.Contactable;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a list is asked for; what a statement does not need has no meaning.
 *
 * @param after the customer behind whom the page begins
 * @param value what the list is sorted by there, as a text
 * @param number the same, as a number
 * @param day the same, as a day
 */
public record Asked(
    String city,
    LocalDate activeSince,
    LocalDate inactiveSince,
    String kind,
    UUID after,
    String value,
    long number,
    LocalDate day) {
  private static final UUID NOBODY = new UUID(0, 0);

  static Asked of(CustomerFilter filter, LocalDate today) {
    return new Asked(
        filter.city().orElse(""),
        today.minusDays(filter.activeWithinDays().orElse(0)),
        today.minusDays(filter.inactiveSinceDays().orElse(0)),
        filter.contactable().filter(Contactable.HAS_EMAIL::equals).isPresent() ? "EMAIL" : "PHONE",
        NOBODY,
        "",
        0,
        LocalDate.EPOCH);
  }

  Asked behind(CustomerId customer, String sortedBy, long number, LocalDate day) {
    return new Asked(
        city, activeSince, inactiveSince, kind, customer.value(), sortedBy, number, day);
  }

  Asked behind(CustomerId customer) {
    return behind(customer, "", 0, LocalDate.EPOCH);
  }
}
