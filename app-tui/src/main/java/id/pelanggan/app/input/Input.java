package id.pelanggan.app.input;

import static java.util.Objects.requireNonNull;

/** One thing that came from the terminal. */
public sealed interface Input {

  /** A key was pressed. */
  record Pressed(Key key) implements Input {
    public Pressed {
      requireNonNull(key, "key is null");
    }
  }

  /**
   * Text came all at once; never a command.
   *
   * @param text as it came, of any length, with whatever characters
   */
  record Pasted(String text) implements Input {
    public Pasted {
      requireNonNull(text, "text is null");
    }

    @Override
    public String toString() {
      return "Pasted[***]";
    }
  }

  /**
   * The left button was pressed.
   *
   * @param column from 0
   * @param row from 0
   */
  record Clicked(int column, int row) implements Input {}

  /**
   * The wheel was turned.
   *
   * @param column of the pointer, from 0
   * @param row of the pointer, from 0
   * @param lines negative is up
   */
  record Scrolled(int column, int row, int lines) implements Input {}

  /** The terminal has another size. */
  record Resized(int columns, int rows) implements Input {}

  /** The terminal is gone, or somebody wants the program to end: nothing follows. */
  record Closed() implements Input {}
}
