package id.pelanggan.app.screen.customers;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.domain.customer.Contactable;
import id.pelanggan.domain.customer.CustomerFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which customers are listed: as a form, and as chips above the list. */
final class Filters {
  private static final int LONGEST_CITY = 80;
  private static final List<Integer> ACTIVE = List.of(7, 30, 90, 180, 365);
  private static final List<Integer> INACTIVE = List.of(30, 90, 180, 365, 730);

  private Filters() {}

  static Form form(Desk desk, CustomerFilter filter, Consumer<CustomerFilter> chosen) {
    Phrases phrases = desk.phrases();
    TextEditor city = TextEditor.of(LONGEST_CITY);
    city.set(filter.city().orElse(""));
    return new Form(
        desk,
        "customers.filters",
        phrases.say("customers.filters"),
        List.of(
            days(phrases, "active", ACTIVE, filter.activeWithinDays()),
            days(phrases, "inactive", INACTIVE, filter.inactiveSinceDays()),
            new Field.Line(
                "city",
                phrases.say("customers.filter.city"),
                phrases.say("customers.filter.city.hint"),
                city),
            contactable(phrases, filter.contactable())),
        (form, values) -> {
          form.close();
          chosen.accept(read(values));
        });
  }

  private static Field days(Phrases phrases, String id, List<Integer> offered, OptionalInt chosen) {
    List<Field.Option> options = new ArrayList<>();
    options.add(new Field.Option("", phrases.say("customers.filter.any")));
    IntStream.concat(offered.stream().mapToInt(Integer::intValue), chosen.stream())
        .sorted()
        .distinct()
        .forEach(days ->
            options.add(
                new Field.Option(
                    String.valueOf(days),
                    phrases.say(
                        "customers.filter." + id + ".option",
                        Map.of("days", phrases.number(days))))));
    return new Field.Choice(
        id,
        phrases.say("customers.filter." + id),
        phrases.say("customers.filter." + id + ".hint"),
        options,
        chosen.isPresent() ? String.valueOf(chosen.getAsInt()) : "");
  }

  private static Field contactable(Phrases phrases, Optional<Contactable> chosen) {
    List<Field.Option> options =
        Stream.concat(
                Stream.of(new Field.Option("", phrases.say("customers.filter.any"))),
                Arrays.stream(Contactable.values())
                    .map(one ->
                        new Field.Option(
                            one.name(), phrases.say("customers.filter.contactable." + one))))
            .toList();
    return new Field.Choice(
        "contactable",
        phrases.say("customers.filter.contactable"),
        phrases.say("customers.filter.contactable.hint"),
        options,
        chosen.map(Contactable::name).orElse(""));
  }

  private static CustomerFilter read(Map<String, String> values) {
    return new CustomerFilter(
        number(values.getOrDefault("active", "")),
        number(values.getOrDefault("inactive", "")),
        text(values, "city").map(Filters::spelledAsStored),
        text(values, "contactable").map(Contactable::valueOf));
  }

  private static OptionalInt number(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private static Optional<String> text(Map<String, String> values, String id) {
    return Optional.ofNullable(values.get(id)).filter(text -> !text.isBlank());
  }

  /** Cities are kept with a capital at each word, so that equal ones count together. */
  private static String spelledAsStored(String city) {
    return Arrays.stream(city.strip().split("\\s+"))
        .map(word ->
            word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** One for each thing that is asked for. */
  static List<Chip> chips(CustomerFilter filter, Phrases phrases) {
    List<Chip> chips = new ArrayList<>();
    filter
        .activeWithinDays()
        .ifPresent(days ->
            chips.add(
                new Chip(
                    days(phrases, "customers.chip.active", days),
                    new CustomerFilter(
                        OptionalInt.empty(),
                        filter.inactiveSinceDays(),
                        filter.city(),
                        filter.contactable()))));
    filter
        .inactiveSinceDays()
        .ifPresent(days ->
            chips.add(
                new Chip(
                    days(phrases, "customers.chip.inactive", days),
                    new CustomerFilter(
                        filter.activeWithinDays(),
                        OptionalInt.empty(),
                        filter.city(),
                        filter.contactable()))));
    filter
        .city()
        .ifPresent(city ->
            chips.add(
                new Chip(
                    city,
                    new CustomerFilter(
                        filter.activeWithinDays(),
                        filter.inactiveSinceDays(),
                        Optional.empty(),
                        filter.contactable()))));
    filter
        .contactable()
        .ifPresent(how ->
            chips.add(
                new Chip(
                    phrases.say("customers.filter.contactable." + how),
                    new CustomerFilter(
                        filter.activeWithinDays(),
                        filter.inactiveSinceDays(),
                        filter.city(),
                        Optional.empty()))));
    return List.copyOf(chips);
  }

  private static String days(Phrases phrases, String key, int days) {
    return phrases.say(key, Map.of("days", phrases.number(days)));
  }

  /**
   * @param without the filter without it
   */
  record Chip(String text, CustomerFilter without) {}
}
