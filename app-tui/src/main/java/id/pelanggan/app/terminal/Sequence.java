package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import java.time.Duration;

/**
 * In a control sequence: ESC [ or ESC O, parameters, and a last character that ends it. What nobody
 * knows is left out as a whole, so that nothing of it is taken for something typed.
 */
final class Sequence implements Reading {
  /** Longer than a terminal's own wait between two bytes, also over a slow connection. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private static final int LONGEST = 64;
  private static final int OLD_MOUSE_REPORT = 3;

  private final Ground ground;
  private final char opening;
  private final boolean alt;
  private final StringBuilder parameters = new StringBuilder();

  /**
   * @param opening what follows ESC
   * @param alt whether a second ESC was in front of it
   */
  Sequence(Ground ground, char opening, boolean alt) {
    this.ground = requireNonNull(ground, "ground is null");
    this.opening = opening;
    this.alt = alt;
  }

  @Override
  public Reading take(int character) {
    boolean ends = character >= '@' && character <= '~';
    if (character == '[' && opening == '[' && parameters.isEmpty()) {
      // The Linux console names its first function keys with one more letter.
      parameters.append('[');
      return this;
    }
    if (ends) {
      return finish((char) character);
    }
    if (character >= ' ' && character < '@') {
      if (parameters.length() < LONGEST) {
        parameters.append((char) character);
      }
      return this;
    }
    return ground.take(character);
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  /** What began nothing was a letter with Alt. */
  @Override
  public Reading end() {
    if (parameters.isEmpty()) {
      ground.pressWithAlt(Key.typing(opening));
    }
    return ground;
  }

  private Reading finish(char last) {
    String given = parameters.toString();
    if (opening == '[' && last == '~' && given.equals("200")) {
      return new Paste(ground);
    }
    if (opening == '[' && last == 'M' && given.isEmpty()) {
      return new Skipping(ground, OLD_MOUSE_REPORT);
    }
    if (given.startsWith("<")) {
      MouseReport.find(given.substring(1), last).ifPresent(ground::deliver);
    } else if (given.length() < LONGEST) {
      ground.keys().find(whole(given, last)).ifPresent(ground::press);
    }
    return ground;
  }

  private String whole(String given, char last) {
    return (alt ? "\u001b\u001b" : "\u001b") + opening + given + last;
  }
}
