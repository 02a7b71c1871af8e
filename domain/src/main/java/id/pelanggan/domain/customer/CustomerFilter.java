package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which customers are listed or counted: those of whom all of it is true; everybody where all of it
 * is empty. Walk-ins never are.
 *
 * @param activeWithinDays bought something in as many days, from 1
 * @param inactiveSinceDays bought something once, but nothing in as many days, from 1
 * @param city spelled as {@link CustomerFacts} has it
 * @param contactable how they can be reached
 */
public record CustomerFilter(
    OptionalInt activeWithinDays,
    OptionalInt inactiveSinceDays,
    Optional<String> city,
    Optional<Contactable> contactable) {
  public static final CustomerFilter EVERYBODY =
      new CustomerFilter(
          OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

  public CustomerFilter {
    requirePositive(activeWithinDays);
    requirePositive(inactiveSinceDays);
    requireNonNull(city, "city is null");
    requireNonNull(contactable, "contactable is null");
  }

  public CustomerFilter withActiveWithin(int days) {
    return new CustomerFilter(OptionalInt.of(days), inactiveSinceDays, city, contactable);
  }

  public CustomerFilter withInactiveSince(int days) {
    return new CustomerFilter(activeWithinDays, OptionalInt.of(days), city, contactable);
  }

  public CustomerFilter withCity(String name) {
    return new CustomerFilter(activeWithinDays, inactiveSinceDays, Optional.of(name), contactable);
  }

  public CustomerFilter with(Contactable how) {
    return new CustomerFilter(activeWithinDays, inactiveSinceDays, city, Optional.of(how));
  }

  public boolean isEverybody() {
    return equals(EVERYBODY);
  }

  private static void requirePositive(OptionalInt days) {
    if (days.isPresent() && days.getAsInt() < 1) {
      throw new IllegalArgumentException("days are below 1: " + days.getAsInt());
    }
  }
}
