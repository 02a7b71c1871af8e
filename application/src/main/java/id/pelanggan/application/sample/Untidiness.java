package id.pelanggan.application.sample;

import java.util.Locale;

/** How people in a hurry write. What is meant stays the same. */
final class Untidiness {
  private static final int MISHEARINGS = 5;

  private Untidiness() {}

  static String name(String name, Chance chance) {
    int percent = chance.below(100);
    if (percent < 8) {
      return name.toUpperCase(Locale.ROOT);
    }
    if (percent < 12) {
      return name.toLowerCase(Locale.ROOT);
    }
    if (percent < 16) {
      return name + " ";
    }
    return percent < 18 ? name.replace(" ", "  ") : name;
  }

  static String email(String email, Chance chance) {
    int percent = chance.below(100);
    if (percent < 8) {
      return email.toUpperCase(Locale.ROOT);
    }
    if (percent < 18) {
      return capital(email);
    }
    return percent < 21 ? " " + email + " " : email;
  }

  static String phone(int phone, Chance chance) {
    String written = SamplePhones.spelled(phone, chance.below(SamplePhones.SPELLINGS));
    return chance.percent(3) ? written + " " : written;
  }

  /** As somebody writes a name who hears it once more; never quite as before. */
  static String misheard(Person person, Chance chance) {
    String name = person.name();
    int first = chance.below(MISHEARINGS);
    for (int turn = 0; turn < MISHEARINGS; turn++) {
      String heard = misheard(name, (first + turn) % MISHEARINGS);
      if (!heard.equals(name)) {
        return heard;
      }
    }
    return (person.woman() ? "Ibu " : "Bpk ") + name;
  }

  private static String misheard(String name, int mishearing) {
    return switch (mishearing) {
      case 0 -> name.replaceFirst("(?<=[a-z])u", "oe");
      case 1 -> name.replaceFirst("i\\b", "ie");
      case 2 -> name.replaceFirst(" (\\p{Lu})\\p{Ll}+$", " $1.");
      case 3 -> name.replaceFirst("(?<=[a-z])y", "j");
      default -> name.replaceFirst("(?<=[a-z])([tn])(?=[aeiou])", "$1$1");
    };
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
