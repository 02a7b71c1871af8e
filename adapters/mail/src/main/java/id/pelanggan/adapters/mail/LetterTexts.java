package id.pelanggan.adapters.mail;

import id.pelanggan.application.port.Letters.LetterKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of all letters in one language, with places such as {@code {shop}} in them. */
record LetterTexts(String language, Map<String, String> texts) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(_[A-Z]+)*\\b");

  /** Places in which names of enums become words. */
  private static final Set<String> WORDED = Set.of("channel", "kind", "kept", "answer");

  /** Places in which days such as {@code 2026-11-24} are written out. */
  private static final Set<String> DATED = Set.of("until", "due");

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  LetterTexts {
    texts = Map.copyOf(texts);
  }

  static LetterTexts read(String language) {
    Properties properties = new Properties();
    try (InputStream file =
            LetterTexts.class.getResourceAsStream("letters_" + language + ".properties");
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return new LetterTexts(language, texts);
  }

  /**
   * @param part {@code subject}, {@code text} or {@code spoken}
   * @throws IllegalArgumentException where a value is missing
   */
  String say(LetterKind kind, String part, Map<String, String> values) {
    String text = texts.get(kind.name() + "." + part);
    if (text == null) {
      throw new IllegalStateException("nothing is written for " + kind + "." + part);
    }
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
  }

  /**
   * What is put in never begins a new line, and is not looked at for further places. Codes in it
   * become words where there are some for this place.
   */
  private String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("value is missing: " + name);
    }
    String line = CONTROLS.matcher(value).replaceAll(" ").strip();
    String worded = WORDED.contains(name) ? worded(name, line) : line;
    return DATED.contains(name) ? dated(worded) : worded;
  }

  private String dated(String line) {
    DateTimeFormatter written = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of(language));
    return DAY.matcher(line)
        .replaceAll(day -> Matcher.quoteReplacement(LocalDate.parse(day.group()).format(written)));
  }

  private String worded(String name, String line) {
    return CODE.matcher(line)
        .replaceAll(code ->
            Matcher.quoteReplacement(texts.getOrDefault(name + "." + code.group(), code.group())));
  }
}
