package id.pelanggan.app.screen.privacy.register;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Gauge;
import id.pelanggan.app.presentation.Tone;
import java.time.Duration;
import java.util.Map;

/**
 * How much of a term is left, as a sign, in words and as a bar.
 *
 * @param whole how long the term is
 * @param left below zero where it is over
 */
public record TimeLeft(Duration whole, Duration left) {
  private static final int HURRY = 3;
  private static final int PARTS = 1000;

  public TimeLeft {
    requireNonNull(whole, "whole is null");
    requireNonNull(left, "left is null");
  }

  public boolean isOver() {
    return left.isNegative();
  }

  /** Whether less than a third is left. */
  public boolean isShort() {
    return left.multipliedBy(HURRY).compareTo(whole) < 0;
  }

  public Tone tone() {
    return isOver() ? Tone.BAD : isShort() ? Tone.WARNING : Tone.TEXT;
  }

  /** {@code ○ 2 d 3 h left}. */
  public String words(Phrases phrases) {
    return (isOver() ? "✗ " : isShort() ? "! " : "○ ") + plain(phrases);
  }

  /** {@code 2 d 3 h left}. */
  public String plain(Phrases phrases) {
    return phrases.say(
        isOver() ? "privacy.time.over" : "privacy.time.left",
        Map.of("time", length(phrases, left.abs())));
  }

  /** As much of it is filled as is left. */
  public String bar(int columns) {
    long part =
        isOver()
            ? 0
            : Math.clamp(left.toMillis() * PARTS / Math.max(1, whole.toMillis()), 0, PARTS);
    return Gauge.of(part, PARTS, columns);
  }

  /** In the two largest units. */
  public static String length(Phrases phrases, Duration length) {
    Map<String, String> parts =
        Map.of(
            "days", phrases.number(length.toDays()),
            "hours", phrases.number(length.toHoursPart()),
            "minutes", phrases.number(length.toMinutesPart()));
    if (length.toDays() > 0) {
      return phrases.say("privacy.time.days", parts);
    }
    return phrases.say(length.toHours() > 0 ? "privacy.time.hours" : "privacy.time.minutes", parts);
  }
}
