package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import java.time.Duration;

/**
 * In a report of the terminal about itself, which nobody asked for: left out up to its end, which
 * is BEL or ESC \.
 */
final class Report implements Reading {
  private static final Duration PATIENCE_FOR_THE_FIRST = Duration.ofMillis(40);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Ground ground;
  private final int opening;
  private boolean begun;

  /**
   * @param opening what follows ESC
   */
  Report(Ground ground, int opening) {
    this.ground = requireNonNull(ground, "ground is null");
    this.opening = opening;
  }

  @Override
  public Reading take(int character) {
    begun = true;
    return switch (character) {
      case 0x07 -> ground;
      case Ground.ESCAPE -> new Ending();
      // No report holds one, so this was none: what is typed from here on counts.
      case '\r', '\n' -> ground.take(character);
      default -> this;
    };
  }

  @Override
  public Duration patience() {
    return begun ? PATIENCE : PATIENCE_FOR_THE_FIRST;
  }

  /** What began nothing was a letter with Alt. */
  @Override
  public Reading end() {
    if (!begun) {
      ground.pressWithAlt(Key.typing(opening));
    }
    return ground;
  }

  /** After ESC: a backslash ends the report, anything else begins something new. */
  private final class Ending implements Reading {
    private final Escaped escaped = new Escaped(ground);

    @Override
    public Reading take(int character) {
      return character == '\\' ? ground : escaped.take(character);
    }

    @Override
    public Duration patience() {
      return escaped.patience();
    }

    @Override
    public Reading end() {
      return escaped.end();
    }
  }
}
