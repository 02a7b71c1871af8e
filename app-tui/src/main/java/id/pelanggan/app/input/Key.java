package id.pelanggan.app.input;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A key with what was held down with it.
 *
 * @param symbol which key
 * @param character the code point that it types, for {@link Symbol#CHARACTER}; otherwise 0. With
 *     Ctrl always a lower-case letter
 * @param control whether Ctrl was held down
 * @param alt whether Alt was held down
 * @param shift whether Shift was held down; never for characters, which say it themselves
 */
public record Key(Symbol symbol, int character, boolean control, boolean alt, boolean shift) {
  public Key {
    requireNonNull(symbol, "symbol is null");
    if ((symbol == Symbol.CHARACTER) != (character != 0)) {
      throw new IllegalArgumentException(symbol + " does not fit its character");
    }
  }

  public static Key of(Symbol symbol) {
    return new Key(symbol, 0, false, false, false);
  }

  /** A character without anything held down. */
  public static Key typing(int character) {
    return new Key(Symbol.CHARACTER, character, false, false, false);
  }

  public static Key control(char letter) {
    return new Key(Symbol.CHARACTER, Character.toLowerCase(letter), true, false, false);
  }

  /**
   * The key of a name as it is written in hints and on the page of keys: {@code x}, {@code Ctrl-S},
   * {@code Enter}, {@code F1}, {@code Space}.
   */
  public static Key named(String name) {
    if (name.codePointCount(0, name.length()) == 1) {
      return typing(name.codePointAt(0));
    }
    if (name.startsWith("Ctrl-") && name.length() == 6) {
      return control(name.charAt(5));
    }
    if (name.equals("Space")) {
      return typing(' ');
    }
    boolean shift = name.startsWith("Shift-");
    String rest = shift ? name.substring(6) : name;
    return new Key(Symbol.valueOf(rest.toUpperCase(Locale.ROOT)), 0, false, false, shift);
  }

  /** Whether it types a character where something is typed. */
  public boolean isTyping() {
    return symbol == Symbol.CHARACTER && !control && !alt;
  }

  /** Which key. */
  public enum Symbol {
    CHARACTER,
    ENTER,
    ESCAPE,
    TAB,
    BACKSPACE,
    DELETE,
    INSERT,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGEUP,
    PAGEDOWN,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12
  }
}
