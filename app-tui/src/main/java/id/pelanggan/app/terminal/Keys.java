package id.pelanggan.app.terminal;

import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.input.Key.Symbol;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Which key a character or a whole sequence is, by Lanterna's patterns. */
final class Keys {
  private final Feed feed = new Feed();
  private final InputDecoder decoder = new InputDecoder(feed);

  Keys() {
    decoder.addProfile(new KeyProfile());
  }

  /**
   * @param whole one control character or one sequence from its ESC to its last letter
   */
  Optional<Key> find(String whole) {
    feed.give(whole);
    try {
      Optional<Key> found = Optional.empty();
      KeyStroke stroke = decoder.getNextCharacter(false);
      while (stroke != null) {
        found = key(stroke);
        stroke = decoder.getNextCharacter(false);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Key> key(KeyStroke stroke) {
    if (stroke.getKeyType() == KeyType.Character) {
      return letterWithControl(stroke);
    }
    boolean backwards = stroke.getKeyType() == KeyType.ReverseTab;
    return symbol(stroke.getKeyType())
        .map(symbol ->
            new Key(
                symbol,
                0,
                stroke.isCtrlDown(),
                stroke.isAltDown(),
                backwards || stroke.isShiftDown()));
  }

  /** Ctrl with a digit or a sign comes as something else from each terminal. */
  private static Optional<Key> letterWithControl(KeyStroke stroke) {
    char letter = stroke.getCharacter();
    return stroke.isCtrlDown() && letter >= 'a' && letter <= 'z'
        ? Optional.of(Key.control(letter))
        : Optional.empty();
  }

  private static Optional<Symbol> symbol(KeyType type) {
    return switch (type) {
      case Enter -> Optional.of(Symbol.ENTER);
      case Tab, ReverseTab -> Optional.of(Symbol.TAB);
      case Backspace -> Optional.of(Symbol.BACKSPACE);
      case Delete -> Optional.of(Symbol.DELETE);
      case Insert -> Optional.of(Symbol.INSERT);
      case ArrowUp -> Optional.of(Symbol.UP);
      case ArrowDown -> Optional.of(Symbol.DOWN);
      case ArrowLeft -> Optional.of(Symbol.LEFT);
      case ArrowRight -> Optional.of(Symbol.RIGHT);
      case Home -> Optional.of(Symbol.HOME);
      case End -> Optional.of(Symbol.END);
      case PageUp -> Optional.of(Symbol.PAGEUP);
      case PageDown -> Optional.of(Symbol.PAGEDOWN);
      case F1 -> Optional.of(Symbol.F1);
      case F2 -> Optional.of(Symbol.F2);
      case F3 -> Optional.of(Symbol.F3);
      case F4 -> Optional.of(Symbol.F4);
      case F5 -> Optional.of(Symbol.F5);
      case F6 -> Optional.of(Symbol.F6);
      case F7 -> Optional.of(Symbol.F7);
      case F8 -> Optional.of(Symbol.F8);
      case F9 -> Optional.of(Symbol.F9);
      case F10 -> Optional.of(Symbol.F10);
      case F11 -> Optional.of(Symbol.F11);
      case F12 -> Optional.of(Symbol.F12);
      default -> Optional.empty();
    };
  }

  /** Has what it was given and then, without an end, nothing. */
  private static final class Feed extends Reader {
    private Reader given = Reader.nullReader();
    private int left;

    void give(String text) {
      given = new CharArrayReader(text.toCharArray());
      left = text.length();
    }

    @Override
    public boolean ready() {
      return left > 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = given.read(target, offset, length);
      left -= Math.max(read, 0);
      return read;
    }

    @Override
    public void close() {}
  }
}
