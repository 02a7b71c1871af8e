package id.pelanggan.app.screen.customers;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.domain.customer.Channel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields that several forms have, and how what is typed into them is read. */
final class Inputs {
  private static final int LONGEST = 200;
  private static final int LONGEST_NOTE = 2000;
  private static final List<String> LANGUAGES =
      List.of("id", "en", "jv", "su", "zh", "ar", "ja", "ko", "nl");
  private static final List<DateTimeFormatter> DATES =
      Stream.of("uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu")
          .map(form ->
              DateTimeFormatter.ofPattern(form, Locale.ROOT)
                  .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private Inputs() {}

  /** A line whose words are {@code customers.field.ID} and {@code customers.field.ID.hint}. */
  static Field line(Phrases phrases, String id, String value) {
    return line(id, phrases.say("customers.field." + id), hint(phrases, id), value);
  }

  static Field line(String id, String label, String hint, String value) {
    TextEditor editor = TextEditor.of(LONGEST);
    editor.set(value);
    return new Field.Line(id, label, hint, editor);
  }

  static Field note(Phrases phrases, String id, String value) {
    TextEditor editor = TextEditor.of(LONGEST_NOTE);
    editor.set(value);
    return new Field.Line(id, phrases.say("customers.field." + id), hint(phrases, id), editor);
  }

  static Field choice(Phrases phrases, String id, List<Field.Option> options, String chosen) {
    return new Field.Choice(
        id, phrases.say("customers.field." + id), hint(phrases, id), options, chosen);
  }

  /**
   * @param code empty where none is known
   */
  static Field language(Phrases phrases, String code) {
    List<Field.Option> options =
        Stream.concat(LANGUAGES.stream(), Stream.of(code))
            .filter(one -> !one.isEmpty())
            .distinct()
            .map(one -> new Field.Option(one, phrases.language(one)))
            .toList();
    return choice(phrases, "language", withNone(phrases, options), code);
  }

  /**
   * @param name of a {@link Channel}; empty where none is known
   */
  static Field channel(Phrases phrases, String name) {
    List<Field.Option> options =
        Arrays.stream(Channel.values())
            .map(channel -> new Field.Option(channel.name(), phrases.word(channel)))
            .toList();
    return choice(phrases, "channel", withNone(phrases, options), name);
  }

  private static List<Field.Option> withNone(Phrases phrases, List<Field.Option> options) {
    return Stream.concat(
            Stream.of(new Field.Option("", phrases.say("customers.field.none"))), options.stream())
        .toList();
  }

  private static String hint(Phrases phrases, String id) {
    return phrases.say("customers.field." + id + ".hint");
  }

  /** A day, with the year first or the day first; empty where it is none. */
  static Optional<LocalDate> date(String text) {
    return DATES.stream().flatMap(form -> parse(text.strip(), form).stream()).findFirst();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
