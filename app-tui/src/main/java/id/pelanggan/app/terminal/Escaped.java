package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import java.time.Duration;

/**
 * After the character ESC: alone it is the Escape key, in front of a character that follows at once
 * it is Alt, in front of others it begins a sequence.
 */
final class Escaped implements Reading {
  private static final Duration PATIENCE = Duration.ofMillis(40);

  private final Ground ground;
  private boolean twice;

  Escaped(Ground ground) {
    this.ground = requireNonNull(ground, "ground is null");
  }

  @Override
  public Reading take(int character) {
    return switch (character) {
      case '[', 'O' -> new Sequence(ground, (char) character, twice);
      case Ground.ESCAPE -> again();
      case ']', 'P', 'X', '^', '_' -> {
        pressFirst();
        yield new Report(ground, character);
      }
      default -> {
        pressFirst();
        pressWithAlt(character);
        yield ground;
      }
    };
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  @Override
  public Reading end() {
    pressFirst();
    ground.pressEscape();
    return ground;
  }

  /** Some terminals put a second ESC in front of a sequence where Alt is held down. */
  private Reading again() {
    pressFirst();
    twice = true;
    return this;
  }

  private void pressFirst() {
    if (twice) {
      ground.pressEscape();
    }
  }

  private void pressWithAlt(int character) {
    if (Ground.isControl(character)) {
      ground.keys().find(Character.toString(character)).ifPresent(ground::pressWithAlt);
    } else {
      ground.pressWithAlt(Key.typing(character));
    }
  }
}
