package id.pelanggan.application.agreement;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How old somebody was on a day.
 *
 * @param born empty where that is not known
 */
record Age(Optional<LocalDate> born, LocalDate on) {
  static Age of(CustomerProfile profile, Instant at, ZoneId zone) {
    return new Age(
        profile.find(Attribute.BIRTH_DATE).map(LocalDate::parse), LocalDate.ofInstant(at, zone));
  }

  /** Whoever's birth date is not known counts as old enough. */
  boolean isBelow(int years) {
    return born.filter(day -> day.plusYears(years).isAfter(on)).isPresent();
  }

  @Override
  public String toString() {
    return "Age[***]";
  }
}
