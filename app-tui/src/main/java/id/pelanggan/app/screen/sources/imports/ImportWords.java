package id.pelanggan.app.screen.sources.imports;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said of imports, in words. */
public final class ImportWords {
  private static final int PER_CENT = 100;

  private final Phrases phrases;

  public ImportWords(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Why a row stayed out, with the column that is at fault. */
  public String reason(Refusal refusal) {
    String reason = reason(refusal.reason());
    return refusal.column().isEmpty()
        ? reason
        : phrases.say("errors.inColumn", Map.of("reason", reason, "column", refusal.column()));
  }

  /** Some reasons name an option of the command line, which nobody has here. */
  public String reason(RefusalReason reason) {
    String own = "sources.reason." + reason;
    return phrases.has(own) ? phrases.say(own) : phrases.word(reason);
  }

  /** {@code +48 ~112 =2.904}, with words where there is room for them. */
  public String counts(Counts counts, boolean words) {
    List<String> parts = new ArrayList<>();
    parts.add(part("+", counts.created(), "counts.created", words));
    parts.add(part("~", counts.changed(), "sources.changed", words));
    parts.add(part("=", counts.same(), "sources.same", words));
    return String.join(" ", parts);
  }

  private String part(String sign, long count, String key, boolean words) {
    return sign + phrases.number(count) + (words ? " " + phrases.say(key) : "");
  }

  /** As short as it is clear today: the time of day, yesterday, or the day. */
  public String when(Instant instant, Instant now) {
    ZonedDateTime then = instant.atZone(phrases.zone());
    LocalDate today = LocalDate.ofInstant(now, phrases.zone());
    if (then.toLocalDate().equals(today)) {
      return format(then, phrases.say("sources.when.today"));
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return phrases.say("sources.when.yesterday");
    }
    return format(then, then.getYear() == today.getYear() ? "d MMM" : "MMM uuuu");
  }

  private String format(ZonedDateTime time, String pattern) {
    return time.format(DateTimeFormatter.ofPattern(pattern, phrases.language().locale()));
  }

  /** Empty where nobody knows the whole. */
  public static OptionalInt percent(long done, long total) {
    return total <= 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.min(PER_CENT, PER_CENT * done / total));
  }

  /** {@code 63 %}; empty where nobody knows the whole. */
  public String share(long done, long total) {
    OptionalInt percent = percent(done, total);
    return percent.isEmpty()
        ? ""
        : phrases.say("job.share", Map.of("percent", String.valueOf(percent.getAsInt())));
  }

  public String rate(long rate) {
    return phrases.say("sources.rate", Map.of("rate", phrases.number(rate)));
  }

  /** The last part of a path, or all of it where it has none. */
  public static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
