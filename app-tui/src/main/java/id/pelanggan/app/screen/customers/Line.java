package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Tone;
import java.util.Optional;

/**
 * One line of a customer's card, before it is known how wide the card is.
 *
 * @param label what it is; empty where it goes on with the line above
 * @param text the value
 * @param note what stands at the right, such as a status; may be empty
 * @param origin who said it and when; empty where that is not shown
 * @param target what it is about; empty for titles and gaps, which cannot be chosen
 */
record Line(
    String label,
    String text,
    Tone tone,
    String note,
    Tone noteTone,
    String origin,
    Optional<Target> target) {
  Line {
    requireNonNull(label, "label is null");
    requireNonNull(text, "text is null");
    requireNonNull(tone, "tone is null");
    requireNonNull(note, "note is null");
    requireNonNull(noteTone, "noteTone is null");
    requireNonNull(origin, "origin is null");
    requireNonNull(target, "target is null");
  }

  static Line gap() {
    return new Line("", "", Tone.TEXT, "", Tone.TEXT, "", Optional.empty());
  }

  /** The title of a part, with its sum. */
  static Line title(String title, String sum) {
    return new Line(title, sum, Tone.STRONG, "", Tone.TEXT, "", Optional.empty());
  }

  static Line fact(String label, String text) {
    return of(label, text, new Target.Fact());
  }

  static Line of(String label, String text, Target target) {
    return new Line(label, text, Tone.TEXT, "", Tone.FAINT, "", Optional.of(target));
  }

  Line in(Tone other) {
    return new Line(label, text, other, note, noteTone, origin, target);
  }

  Line with(String noted, Tone how) {
    return new Line(label, text, tone, noted, how, origin, target);
  }

  Line from(String said) {
    return new Line(label, text, tone, note, noteTone, said, target);
  }

  boolean isChoosable() {
    return target.isPresent();
  }

  @Override
  public String toString() {
    return "Line[***]";
  }
}
