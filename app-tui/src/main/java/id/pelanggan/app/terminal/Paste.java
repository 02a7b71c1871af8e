package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Input.Pasted;
import java.time.Duration;

/**
 * In text that is pasted. Each character is looked at once: a pattern of Lanterna's would get the
 * whole text again with each of them.
 */
final class Paste implements Reading {
  /** More is dropped. */
  static final int MOST_CHARACTERS = 1 << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final String END = "\u001b[201~";

  private final Ground ground;
  private final StringBuilder text = new StringBuilder();
  private int matched;
  private boolean full;

  Paste(Ground ground) {
    this.ground = requireNonNull(ground, "ground is null");
  }

  @Override
  public Reading take(int character) {
    if (character == END.charAt(matched)) {
      matched++;
      return matched == END.length() ? deliver() : this;
    }
    // The end begins with the only ESC in it, so that nothing of a failed match can begin another.
    for (int i = 0; i < matched; i++) {
      keep(END.charAt(i));
    }
    matched = character == Ground.ESCAPE ? 1 : 0;
    if (matched == 0) {
      keep(character);
    }
    return this;
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  /** The end got lost: what came is not. */
  @Override
  public Reading end() {
    return deliver();
  }

  private void keep(int character) {
    full = full || text.length() + Character.charCount(character) > MOST_CHARACTERS;
    if (!full) {
      text.appendCodePoint(character);
    }
  }

  private Reading deliver() {
    ground.deliver(new Pasted(text.toString()));
    return ground;
  }
}
