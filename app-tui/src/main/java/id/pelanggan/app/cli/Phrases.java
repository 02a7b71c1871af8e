package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.app.text.Quantities;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Values as the operator reads them: in the operator's language, in the machine's time zone. */
public final class Phrases {
  private static final Duration SHORT = Duration.ofSeconds(10);
  private static final double MILLIS = 1000;

  private final Messages messages;
  private final ZoneId zone;

  public Phrases(Messages messages, ZoneId zone) {
    this.messages = requireNonNull(messages, "messages is null");
    this.zone = requireNonNull(zone, "zone is null");
  }

  public static Phrases of(Messages messages) {
    return new Phrases(messages, ZoneId.systemDefault());
  }

  public String say(String key) {
    return messages.say(key);
  }

  public String say(String key, Map<String, String> details) {
    return messages.say(key, details);
  }

  public boolean has(String key) {
    return messages.has(key);
  }

  public Language language() {
    return messages.language();
  }

  public ZoneId zone() {
    return zone;
  }

  /** The operator's word for a constant. */
  public String word(Enum<?> constant) {
    return messages.say("word." + constant.getDeclaringClass().getSimpleName() + "." + constant);
  }

  /** A language by its two letters, as the operator calls it. */
  public String language(String code) {
    return Locale.of(code).getDisplayLanguage(locale());
  }

  /** What operators call a source; the one of their own has a word in their language. */
  public String source(Source source) {
    return source.trust() == Source.TRUST_OF_OPERATORS ? say("source.operators") : source.name();
  }

  public String number(long number) {
    return Quantities.number(number, locale());
  }

  public String bytes(long bytes) {
    return Quantities.bytes(bytes, locale());
  }

  public String money(Money money) {
    return Quantities.money(money, locale());
  }

  public String quantity(Quantity quantity) {
    return Quantities.decimal(quantity.amount(), locale());
  }

  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMM uuuu", locale()));
  }

  public String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, zone));
  }

  /** Day and time of day. */
  public String time(Instant instant) {
    String pattern = messages.language() == Language.ID ? "d MMM uuuu HH.mm" : "d MMM uuuu HH:mm";
    return instant.atZone(zone).format(DateTimeFormatter.ofPattern(pattern, locale()));
  }

  /** In the two largest units; what is short, in tenths of a second. */
  public String duration(Duration duration) {
    boolean tenths = duration.compareTo(SHORT) < 0 && duration.toMillisPart() != 0;
    Map<String, String> parts =
        Map.of(
            "hours", String.valueOf(duration.toHours()),
            "minutes", String.valueOf(duration.toMinutesPart()),
            "seconds",
                tenths
                    ? String.format(locale(), "%.1f", duration.toMillis() / MILLIS)
                    : String.valueOf(duration.toSecondsPart()));
    if (duration.toHours() > 0) {
      return say("duration.hours", parts);
    }
    return say(duration.toMinutes() > 0 ? "duration.minutes" : "duration.seconds", parts);
  }

  private Locale locale() {
    return messages.language().locale();
  }
}
