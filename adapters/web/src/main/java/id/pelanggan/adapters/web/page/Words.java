package id.pelanggan.adapters.web.page;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the pages in one language, with named places such as {@code {shop}}. */
public final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Map<PageLanguage, Words> ALL = new EnumMap<>(PageLanguage.class);

  static {
    for (PageLanguage language : PageLanguage.values()) {
      ALL.put(language, new Words(language, load(language)));
    }
  }

  private final PageLanguage language;
  private final PropertyResourceBundle bundle;

  private Words(PageLanguage language, PropertyResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  public static Words in(PageLanguage language) {
    return requireNonNull(ALL.get(language), "no words");
  }

  public PageLanguage language() {
    return language;
  }

  Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  String say(String key) {
    return say(key, Map.of());
  }

  String say(String key, Map<String, String> places) {
    Matcher place = PLACE.matcher(bundle.getString(key));
    return place.replaceAll(
        match -> Matcher.quoteReplacement(places.getOrDefault(match.group(1), "")));
  }

  /** The word for a constant. */
  String word(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
  }

  String date(Instant instant, ZoneId zone) {
    return date(LocalDate.ofInstant(instant, zone));
  }

  String time(Instant instant, ZoneId zone) {
    String pattern =
        language == PageLanguage.INDONESIAN ? "d MMMM uuuu HH.mm" : "d MMMM uuuu HH:mm";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(instant.atZone(zone));
  }

  String period(Period period) {
    List<String> parts = new ArrayList<>();
    add(parts, "years", period.getYears());
    add(parts, "months", period.getMonths());
    add(parts, "days", period.getDays());
    return String.join(" ", parts);
  }

  private void add(List<String> parts, String unit, int number) {
    if (number != 0) {
      String key = "period." + unit + (number == 1 ? ".one" : "");
      parts.add(say(key, Map.of("number", String.valueOf(number))));
    }
  }

  private static PropertyResourceBundle load(PageLanguage language) {
    String file = "pages_" + language.code() + ".properties";
    try (InputStreamReader reader =
        new InputStreamReader(
            requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
