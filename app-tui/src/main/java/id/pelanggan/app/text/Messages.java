package id.pelanggan.app.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product's sentences in one language, with named places such as {@code {path}}. */
public final class Messages {
  /** The files of sentences: of the commands, and of each part of the terminal. */
  public static final List<String> PARTS =
      List.of(
          "messages",
          "terminal",
          "home",
          "customers",
          "sources",
          "more",
          "welcome",
          "linear",
          "sync",
          "plugins",
          "connections",
          "purposes",
          "consent",
          "erasure",
          "retention",
          "outreach",
          "requests",
          "privacy",
          "pages");

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Language language;
  private final Map<String, String> sentences;
  private final PropertyResourceBundle usage;

  public Messages(Language language) {
    this(language, UnaryOperator.identity());
  }

  /**
   * @param rewriting applied to every sentence, for trying how other words would look
   */
  public Messages(Language language, UnaryOperator<String> rewriting) {
    this.language = requireNonNull(language, "language is null");
    this.sentences = new HashMap<>();
    for (String part : PARTS) {
      PropertyResourceBundle bundle = load(part, language);
      bundle.keySet().forEach(key -> sentences.put(key, rewriting.apply(bundle.getString(key))));
    }
    this.usage = load("usage", language);
  }

  public Language language() {
    return language;
  }

  /** The words of the commands' help, by the names that picocli gives them. */
  public PropertyResourceBundle usage() {
    return usage;
  }

  /**
   * The sentence with its places filled. Control characters in what fills them are shown as {@code
   * ?}, so that nobody's data can steer the terminal.
   *
   * @throws java.util.MissingResourceException where there is no such sentence
   */
  public String say(String key, Map<String, String> details) {
    Matcher place = PLACE.matcher(require(key));
    return place.replaceAll(
        match -> Matcher.quoteReplacement(printable(details.getOrDefault(match.group(1), "?"))));
  }

  private String require(String key) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new MissingResourceException("no sentence " + key, Messages.class.getName(), key);
    }
    return sentence;
  }

  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  /** The value with control and direction characters shown as {@code ?}. */
  public static String printable(String value) {
    return value.codePoints().anyMatch(Messages::isUnprintable)
        ? value
            .codePoints()
            .map(character -> isUnprintable(character) ? '?' : character)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : value;
  }

  private static boolean isUnprintable(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static PropertyResourceBundle load(String name, Language language) {
    String file = name + "_" + language.code() + ".properties";
    try (InputStream stream = requireNonNull(Messages.class.getResourceAsStream(file), file);
        InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
