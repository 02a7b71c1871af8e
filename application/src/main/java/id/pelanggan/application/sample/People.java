package id.pelanggan.application.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The people behind the customers' numbers. */
record People(Roster roster) {
  private static final List<String> DOMAINS =
      Words.of("contoh.id, contoh.id, contoh.id, example.com, example.net, example.org");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  /** Both have no divisor in common with any power of ten. */
  private static final long PHONE_STEP = 611_953;

  private static final long EMAIL_STEP = 7_919;

  private static final int YOUNGEST = 17;
  private static final int YEARS = 55;
  private static final int DAYS_OF_A_YEAR = 365;

  /** Who is in the file twice is the same person, with another address to write to. */
  Person person(int customer) {
    OptionalInt duplicated = roster.findDuplicated(customer);
    if (duplicated.isPresent()) {
      Person original = single(duplicated.getAsInt());
      return original.with(email(original.given(), original.family(), customer));
    }
    Person person = single(customer);
    OptionalInt housemate = roster.findHousemate(customer);
    return housemate.isPresent()
        ? person.at(single(housemate.getAsInt()).home(), phone(housemate.getAsInt()))
        : person;
  }

  private Person single(int customer) {
    Chance chance = roster.plan().chance(Topic.PERSON, customer);
    Culture culture = Culture.by(chance);
    boolean woman = chance.percent(62);
    String given = culture.given(woman, chance);
    String family = culture.family(woman, chance);
    return new Person(
        given,
        family,
        woman,
        bornOn(chance),
        email(given, family, customer),
        phone(customer),
        Home.by(chance, roster.presence(customer)));
  }

  private LocalDate bornOn(Chance chance) {
    return roster
        .plan()
        .lastDay()
        .minusYears(YOUNGEST + (long) chance.below(YEARS))
        .minusDays(1 + chance.below(DAYS_OF_A_YEAR));
  }

  /** The digits at the end are the customer's own and tell all addresses from each other. */
  private String email(String given, String family, int customer) {
    Chance chance = roster.plan().chance(Topic.NUMBERS, 1L + customer);
    String first = letters(given);
    String last = letters(family);
    String name =
        switch (chance.below(4)) {
          case 0 -> first + last;
          case 1 -> last.isEmpty() ? first : first.charAt(0) + "." + last;
          case 2 -> first;
          default -> last.isEmpty() ? first : first + "." + last;
        };
    return name + number(customer, EMAIL_STEP, emails()) + "@" + chance.pick(DOMAINS);
  }

  private int phone(int customer) {
    return number(customer, PHONE_STEP, SamplePhones.NUMBERS);
  }

  /** Goes through all numbers below the bound, a power of ten, before one comes again. */
  private int number(int customer, long step, int bound) {
    int start = roster.plan().chance(Topic.NUMBERS, 0).below(bound);
    return (int) ((start + customer * step) % bound);
  }

  private int emails() {
    int bound = 1_000;
    while (bound < roster.plan().size().customers()) {
      bound *= 10;
    }
    return bound;
  }

  private static String letters(String name) {
    return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
