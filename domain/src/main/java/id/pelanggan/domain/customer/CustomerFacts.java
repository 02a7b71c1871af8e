package id.pelanggan.domain.customer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The coarse traits of a customer that are kept plain, so that they can be counted without a key.
 * They are pseudonymous, not anonymous.
 *
 * @param city empty where not known; likewise the others
 * @param birthYearBand the first year of five, such as 1990 for 1990 to 1994
 * @param birthMonth 1 to 12
 */
public record CustomerFacts(
    String city,
    String country,
    String language,
    String preferredChannel,
    OptionalInt birthYearBand,
    OptionalInt birthMonth,
    Optional<LocalDate> customerSince) {
  /** Of somebody of whom nothing is known. */
  public static final CustomerFacts NONE =
      new CustomerFacts("", "", "", "", OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  private static final int BAND = 5;
  private static final int LONGEST = 80;

  public static CustomerFacts of(CustomerProfile profile) {
    Optional<LocalDate> birth = profile.find(Attribute.BIRTH_DATE).map(LocalDate::parse);
    return new CustomerFacts(
        first(profile, true),
        first(profile, false),
        profile.find(Attribute.LANGUAGE).orElse(""),
        profile.find(Attribute.PREFERRED_CHANNEL).orElse(""),
        birth
            .map(date -> OptionalInt.of(date.getYear() - Math.floorMod(date.getYear(), BAND)))
            .orElse(OptionalInt.empty()),
        birth.map(date -> OptionalInt.of(date.getMonthValue())).orElse(OptionalInt.empty()),
        profile.find(Attribute.CUSTOMER_SINCE).map(LocalDate::parse));
  }

  /** Of the best address that has one; spelled alike, so that equal ones count together. */
  private static String first(CustomerProfile profile, boolean city) {
    return profile.addresses().stream()
        .map(address -> city ? address.value().city() : address.value().country())
        .map(CustomerFacts::spelledAlike)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String spelledAlike(String text) {
    StringBuilder alike = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        alike.append(alike.isEmpty() ? "" : " ");
        alike.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
        alike.append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    // A cell that is no name of a place may be anything; what is that long is not made plain.
    return alike.length() > LONGEST || alike.chars().anyMatch(Character::isDigit)
        ? ""
        : alike.toString();
  }
}
