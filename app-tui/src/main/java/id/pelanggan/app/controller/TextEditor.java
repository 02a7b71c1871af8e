package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** One line of text that is being typed. */
public final class TextEditor {
  private static final String CONCEALED = "•";

  private final int maximum;
  private final boolean secret;
  private String text = "";
  private int cursor;

  private TextEditor(int maximum, boolean secret) {
    this.maximum = maximum;
    this.secret = secret;
  }

  /**
   * @param maximum so many characters are kept, of whatever comes
   */
  public static TextEditor of(int maximum) {
    return new TextEditor(maximum, false);
  }

  /** One that shows nothing of what is typed. */
  public static TextEditor secret(int maximum) {
    return new TextEditor(maximum, true);
  }

  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Replaces what there is. */
  public void set(String other) {
    text = tidy(requireNonNull(other, "other is null"), maximum);
    cursor = text.length();
  }

  /**
   * @return whether the key is one that changes a text or moves in it
   */
  public boolean type(Key key) {
    if (key.isTyping()) {
      insert(Character.toString(key.character()));
      return true;
    }
    if (key.control()) {
      return typeControl(key);
    }
    return edit(key);
  }

  /**
   * @return whether all of it found room
   */
  public boolean paste(String pasted) {
    return insert(pasted);
  }

  /** Draws it into the first row; the terminal's cursor stands in it where it has focus. */
  public void draw(Canvas canvas, boolean focus) {
    Tone tone = focus ? Tone.INPUT_FOCUS : Tone.INPUT;
    canvas.text(0, 0, " ".repeat(canvas.columns()), tone);
    String before = shown(text.substring(0, cursor));
    int room = Math.max(1, canvas.columns() - 1);
    int hidden = Math.max(0, Text.width(before) - room);
    String rest = dropColumns(before, hidden);
    int column = canvas.text(0, 0, rest, tone);
    canvas.text(column, 0, shown(text.substring(cursor)), tone);
    if (focus) {
      canvas.cursor(Math.min(column, canvas.columns() - 1), 0);
    }
  }

  private boolean typeControl(Key key) {
    switch (key.character()) {
      case 'a' -> cursor = 0;
      case 'e' -> cursor = text.length();
      case 'u' -> {
        text = text.substring(cursor);
        cursor = 0;
      }
      case 'k' -> text = text.substring(0, cursor);
      case 'w' -> deleteWord();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean edit(Key key) {
    switch (key.symbol()) {
      case BACKSPACE -> {
        int before = previous();
        text = text.substring(0, before) + text.substring(cursor);
        cursor = before;
      }
      case DELETE -> text = text.substring(0, cursor) + text.substring(next());
      case LEFT -> cursor = previous();
      case RIGHT -> cursor = next();
      case HOME -> cursor = 0;
      case END -> cursor = text.length();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void deleteWord() {
    int start = text.substring(0, cursor).stripTrailing().lastIndexOf(' ') + 1;
    text = text.substring(0, start) + text.substring(cursor);
    cursor = start;
  }

  private boolean insert(String more) {
    String tidy = tidy(more, maximum + 1);
    int room = maximum - text.length();
    String fitting = tidy.length() <= room ? tidy : cut(tidy, room);
    String joined = text.substring(0, cursor) + fitting;
    String whole = Normalizer.normalize(joined + text.substring(cursor), Normalizer.Form.NFC);
    cursor = Math.min(whole.length(), Normalizer.normalize(joined, Normalizer.Form.NFC).length());
    text = whole;
    return fitting.length() == tidy.length();
  }

  /** In one line, without what nobody types. */
  private static String tidy(String text, int limit) {
    StringBuilder tidy = new StringBuilder();
    for (int i = 0; i < text.length() && tidy.length() < limit; ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      int type = Character.getType(character);
      if (Character.isWhitespace(character)) {
        tidy.append(' ');
      } else if (type != Character.CONTROL && type != Character.SURROGATE) {
        tidy.appendCodePoint(character);
      }
    }
    return tidy.length() <= limit ? tidy.toString() : cut(tidy.toString(), limit);
  }

  /** Never through the middle of a character. */
  private static String cut(String text, int length) {
    if (length <= 0) {
      return "";
    }
    boolean half = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, half ? length - 1 : length);
  }

  private String shown(String part) {
    return secret ? CONCEALED.repeat(part.codePointCount(0, part.length())) : part;
  }

  private static String dropColumns(String before, int columns) {
    int dropped = 0;
    StringBuilder rest = new StringBuilder();
    for (Text.Cluster cluster : Text.of(before, Integer.MAX_VALUE - 1).clusters()) {
      if (dropped >= columns) {
        rest.append(cluster.text());
      }
      dropped += cluster.width();
    }
    return rest.toString();
  }

  private int previous() {
    return cursor == 0 ? 0 : boundaries().preceding(cursor);
  }

  private int next() {
    return cursor == text.length() ? cursor : boundaries().following(cursor);
  }

  private BreakIterator boundaries() {
    BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundaries.setText(text);
    return boundaries;
  }
}
