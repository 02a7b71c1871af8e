package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Input.Pressed;
import id.pelanggan.app.input.Key;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * In the middle of nothing: a character is a key. Those that type something do not go through
 * Lanterna, which tries all its patterns on each: a burst of them has to pass quickly.
 */
final class Ground implements Reading {
  static final int ESCAPE = 0x1b;
  private static final int DELETE = 0x7f;
  private static final int LAST_CONTROL = 0x9f;

  private final Keys keys;
  private final Consumer<Input> inputs;
  private final Pressed[] typing = new Pressed[DELETE];

  Ground(Keys keys, Consumer<Input> inputs) {
    this.keys = requireNonNull(keys, "keys is null");
    this.inputs = requireNonNull(inputs, "inputs is null");
    for (int character = ' '; character < DELETE; character++) {
      typing[character] = new Pressed(Key.typing(character));
    }
  }

  @Override
  public Reading take(int character) {
    if (character == ESCAPE) {
      return new Escaped(this);
    }
    if (isControl(character)) {
      keys.find(Character.toString(character)).ifPresent(this::press);
    } else if (character < DELETE) {
      inputs.accept(typing[character]);
    } else if (character > LAST_CONTROL) {
      press(Key.typing(character));
    }
    return this;
  }

  @Override
  public Duration patience() {
    return Duration.ZERO;
  }

  @Override
  public Reading end() {
    return this;
  }

  void press(Key key) {
    inputs.accept(new Pressed(key));
  }

  void pressEscape() {
    press(Key.of(Key.Symbol.ESCAPE));
  }

  void pressWithAlt(Key key) {
    press(new Key(key.symbol(), key.character(), key.control(), true, key.shift()));
  }

  void deliver(Input input) {
    inputs.accept(input);
  }

  Keys keys() {
    return keys;
  }

  static boolean isControl(int character) {
    return character < ' ' || character == DELETE;
  }
}
