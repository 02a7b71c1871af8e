package id.pelanggan.adapters.postgresserver.home;

import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Glyphs;
import id.pelanggan.domain.settings.Motion;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What operators chose for their terminal, as a file of the home has it: a line a choice, which a
 * person can read and change. Reading needs nothing but the home's path, so that the first thing
 * that is painted looks right.
 */
public final class StoredSettings {
  /** The file's name below the home. */
  static final String FILE = "settings.properties";

  private static final long LONGEST = 100_000;
  private static final Map<String, String> LANGUAGES = Map.of("id", "INDONESIAN", "en", "ENGLISH");

  private final Map<String, String> values;
  private final Set<String> broken = new TreeSet<>();

  private StoredSettings(Map<String, String> values) {
    this.values = values;
  }

  /** What was chosen in a home; what was not, or cannot be read, is as it is by default. */
  public static Settings read(Path home) {
    return new StoredSettings(lines(home).orElse(Map.of())).settings();
  }

  /** Whether there is a file that cannot be read, or says something that cannot be chosen. */
  static boolean isBroken(Path home) {
    Optional<Map<String, String>> lines = lines(home);
    if (lines.isEmpty()) {
      return true;
    }
    StoredSettings stored = new StoredSettings(lines.get());
    stored.settings();
    return !stored.broken.isEmpty();
  }

  /** The text to store: what was chosen, and the lines of the file that say something else. */
  static String text(Path home, Settings settings) {
    Map<String, String> lines = new TreeMap<>(lines(home).orElse(Map.of()));
    settings
        .language()
        .ifPresent(language ->
            lines.put("language", language == DisplayLanguage.INDONESIAN ? "id" : "en"));
    lines.put("theme", word(settings.theme()));
    lines.put("glyphs", word(settings.glyphs()));
    lines.put("mouse", settings.mouse() ? "on" : "off");
    lines.put("motion", word(settings.motion()));
    StringBuilder text = new StringBuilder();
    lines.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    return text.toString();
  }

  private Settings settings() {
    Settings standard = Settings.DEFAULT;
    Optional<DisplayLanguage> language =
        find("language")
            .flatMap(word ->
                constant("language", LANGUAGES.getOrDefault(word, ""), DisplayLanguage.class));
    return new Settings(
        language,
        choice("theme", Theme.class).orElse(standard.theme()),
        choice("glyphs", Glyphs.class).orElse(standard.glyphs()),
        find("mouse").flatMap(this::switched).orElse(standard.mouse()),
        choice("motion", Motion.class).orElse(standard.motion()));
  }

  private <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return find(key)
        .flatMap(word -> constant(key, word.toUpperCase(Locale.ROOT).replace('-', '_'), type));
  }

  private <E extends Enum<E>> Optional<E> constant(String key, String name, Class<E> type) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(name))
            .findFirst();
    if (found.isEmpty()) {
      broken.add(key);
    }
    return found;
  }

  private Optional<Boolean> switched(String word) {
    if (!word.equals("on") && !word.equals("off")) {
      broken.add("mouse");
      return Optional.empty();
    }
    return Optional.of(word.equals("on"));
  }

  private Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key)).map(String::strip);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty where the file is not text, or is too long to be one of settings. */
  private static Optional<Map<String, String>> lines(Path home) {
    Path file = home.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        return Optional.of(Map.of());
      }
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      return Optional.of(lines(Files.readString(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> lines(String text) {
    Map<String, String> lines = new TreeMap<>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> {
          int sign = line.indexOf('=');
          lines.put(
              (sign < 0 ? line : line.substring(0, sign)).strip(),
              sign < 0 ? "" : line.substring(sign + 1).strip());
        });
    return lines;
  }
}
