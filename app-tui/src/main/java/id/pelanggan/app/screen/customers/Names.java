package id.pelanggan.app.screen.customers;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.domain.customer.CustomerId;
import java.util.Locale;
import java.util.Map;

/** What customers are called on the screen, also those of whom no name can be shown. */
final class Names {
  private static final int DIGITS = 4;

  private Names() {}

  static String of(CustomerRow row, Phrases phrases) {
    return row.name()
        .orElseGet(() ->
            switch (row.naming()) {
              case KNOWN, NOTHING_SAID -> phrases.say("customers.name.none", digits(row.id()));
              case LOCKED -> phrases.say("customers.name.locked", digits(row.id()));
              case UNREADABLE -> phrases.say("customers.name.unreadable", digits(row.id()));
            });
  }

  /** Before anything is known of it. */
  static String unread(CustomerId id, Phrases phrases) {
    return phrases.say("customers.name.locked", digits(id));
  }

  static String unnamed(CustomerId id, Phrases phrases) {
    return phrases.say("customers.name.none", digits(id));
  }

  /** The last ones differ most. */
  private static Map<String, String> digits(CustomerId id) {
    String all = id.value().toString().toUpperCase(Locale.ROOT);
    return Map.of("digits", all.substring(all.length() - DIGITS));
  }
}
