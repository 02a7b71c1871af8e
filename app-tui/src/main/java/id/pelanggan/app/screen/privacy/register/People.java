package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.customer.CustomerId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people are called in registers, also those of whom no name can be shown. */
public final class People {
  private static final int DIGITS = 4;

  private People() {}

  /**
   * @param customer empty while it is not known who it is
   * @param name empty where it cannot be shown
   */
  public static String of(Optional<CustomerId> customer, Optional<String> name, Phrases phrases) {
    return name.or(() -> customer.map(id -> number(id, phrases)))
        .orElseGet(() -> phrases.say("privacy.person.unknown"));
  }

  /** {@code Customer #A1B2}. */
  public static String number(CustomerId customer, Phrases phrases) {
    String all = customer.value().toString().toUpperCase(Locale.ROOT);
    return phrases.say(
        "privacy.person.number", Map.of("digits", all.substring(all.length() - DIGITS)));
  }
}
