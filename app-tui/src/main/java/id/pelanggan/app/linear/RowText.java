package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerRow.Spending;
import id.pelanggan.domain.customer.CustomerId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer of a list in one line. */
record RowText(Phrases phrases) {
  private static final int LONGEST_NAME = 80;
  private static final int HANDLE = 4;

  RowText {
    requireNonNull(phrases, "phrases is null");
  }

  String of(CustomerRow row) {
    return Stream.of(
            name(row),
            row.facts().city(),
            row.phone().map(this::ending).orElse(""),
            row.spending().map(this::spending).orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
  }

  private String name(CustomerRow row) {
    return switch (row.naming()) {
      case KNOWN, NOTHING_SAID -> name(row.name());
      case LOCKED -> handle(row.id());
      case UNREADABLE -> phrases.say("linear.customer.unreadable");
    };
  }

  String name(Optional<String> name) {
    return name.map(known -> Plain.cut(known, LONGEST_NAME))
        .orElseGet(() -> phrases.say("find.nameless"));
  }

  /** Enough of the id to tell customers apart who have no names. */
  String handle(CustomerId id) {
    String digits = id.value().toString();
    return phrases.say(
        "list.unnamed",
        Map.of("number", digits.substring(digits.length() - HANDLE).toUpperCase(Locale.ROOT)));
  }

  /** The digits that a masked number shows: enough to tell two people of one name apart. */
  private String ending(String masked) {
    return phrases.say("linear.row.phone", Map.of("digits", masked.replaceAll("[^0-9]", "")));
  }

  private String spending(Spending spending) {
    String spend = phrases.money(spending.spend());
    return spending
        .lastOrder()
        .map(day ->
            phrases.say("linear.row.bought", Map.of("spend", spend, "date", phrases.date(day))))
        .orElse(spend);
  }
}
