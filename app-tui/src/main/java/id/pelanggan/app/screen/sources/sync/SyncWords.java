package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.NoteText;
import id.pelanggan.app.cli.sync.RunFailureText;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of connections and their runs, in words. */
public final class SyncWords {
  private static final int MINUTES = 60;
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private static final Pattern NUMBERED = Pattern.compile("(.+?)[-#](\\d{1,4})");

  private final Phrases phrases;

  public SyncWords(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /** {@code 10.42}, in the operator's time. */
  public String clock(Instant at) {
    return format(at.atZone(phrases.zone()).toLocalTime());
  }

  /** {@code 10.42.07}. */
  public String exact(Instant at) {
    return at.atZone(phrases.zone())
        .format(
            DateTimeFormatter.ofPattern(
                phrases.language() == Language.ID ? "HH.mm.ss" : "HH:mm:ss",
                phrases.language().locale()));
  }

  private String format(LocalTime time) {
    return time.format(
        DateTimeFormatter.ofPattern(
            phrases.language() == Language.ID ? "HH.mm" : "HH:mm", phrases.language().locale()));
  }

  /** Short: {@code every 30 min}. */
  public String schedule(Connection connection) {
    return connection
        .schedule()
        .map(this::schedule)
        .orElseGet(() -> phrases.say("systems.schedule.none"));
  }

  public String schedule(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Every every -> every(every.interval());
      case Schedule.Daily daily ->
          phrases.say(
              isNight(daily.at()) ? "systems.schedule.nightly" : "systems.schedule.daily",
              Map.of("time", format(daily.at())));
      case Schedule.Weekly weekly ->
          phrases.say(
              "systems.schedule.weekly",
              Map.of(
                  "day",
                  weekly.day().getDisplayName(TextStyle.FULL, phrases.language().locale()),
                  "time",
                  format(weekly.at())));
    };
  }

  private String every(Duration interval) {
    long minutes = interval.toMinutes();
    if (minutes == MINUTES) {
      return phrases.say("systems.schedule.hourly");
    }
    boolean hours = minutes % MINUTES == 0;
    return phrases.say(
        hours ? "systems.schedule.hours" : "systems.schedule.minutes",
        Map.of("count", phrases.number(hours ? minutes / MINUTES : minutes)));
  }

  private static boolean isNight(LocalTime time) {
    return time.isBefore(MORNING) || !time.isBefore(EVENING);
  }

  /** When it is next, with the day where that is not today. */
  public String next(Instant at, Instant now) {
    boolean today =
        at.atZone(phrases.zone()).toLocalDate().equals(now.atZone(phrases.zone()).toLocalDate());
    return today ? clock(at) : phrases.time(at);
  }

  /** The shop's clock where it is another than the operator's. */
  public String zone(ZoneId zone) {
    String own = "sources.zone." + zone.getId();
    return phrases.has(own) ? phrases.say(own) : zone.getId();
  }

  /** How long until then; nothing that is over. */
  public String left(Instant until, Instant now) {
    Duration left = Duration.between(now, until);
    return phrases.duration(
        left.isNegative() ? Duration.ZERO : Duration.ofSeconds(left.toSeconds()));
  }

  public String note(RunNote note) {
    return new NoteText(phrases).of(note);
  }

  /** Why a record stays out, with what is at fault in the operator's words. */
  public String reason(Refusal refusal) {
    return new ImportWords(phrases).reason(new Refusal(refusal.reason(), column(refusal.column())));
  }

  /** What a cell means: {@code birth-date} is said as a field, {@code email-2} with its number. */
  public String column(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    String field = numbered.matches() ? numbered.group(1) : name;
    String number = numbered.matches() ? " " + numbered.group(2) : "";
    String key = "word.Field." + field.toUpperCase(Locale.ROOT).replace('-', '_');
    return phrases.has(key) ? phrases.say(key) + number : name;
  }

  /** Why a run failed, in a few words. */
  public String reason(String code) {
    String own = "systems.failure." + code;
    return phrases.say(phrases.has(own) ? own : "systems.failure");
  }

  /** What happened, what is safe, what to do next: by a key where there is one for it. */
  public FailureText failure(RunFailure failure, NextCommand command) {
    FailureText text = new RunFailureText(phrases, command).of(failure);
    String key = "systems.next." + failure.code();
    return phrases.has(key)
        ? new FailureText(text.happened(), text.safe(), phrases.say(key))
        : text;
  }
}
