package id.pelanggan.app.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.CtrlAndCharacterPattern;
import com.googlecode.lanterna.input.EscapeSequenceCharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a terminal. Lanterna's own profile knows no Enter that comes as CR alone, takes
 * Shift-F3 for a report of the cursor, and takes apart what it does not know.
 */
final class KeyProfile implements KeyDecodingProfile {
  private static final int MOST_HELD_DOWN = 16;

  /** Of two that match the same length Lanterna takes the later one. */
  @Override
  public List<CharacterPattern> getPatterns() {
    return List.of(
        KeyProfile::matchAnySequence,
        new CtrlAndCharacterPattern(),
        of(KeyType.Tab, "\t"),
        of(KeyType.Enter, "\n"),
        of(KeyType.Enter, "\r"),
        of(KeyType.Backspace, "\b"),
        of(KeyType.Backspace, "\u007f"),
        of(KeyType.F1, "\u001b[[A"),
        of(KeyType.F2, "\u001b[[B"),
        of(KeyType.F3, "\u001b[[C"),
        of(KeyType.F4, "\u001b[[D"),
        of(KeyType.F5, "\u001b[[E"),
        of(KeyType.Enter, "\u001bOM"),
        new Sequences());
  }

  private static CharacterPattern of(KeyType type, String sequence) {
    return new BasicCharacterPattern(new KeyStroke(type), sequence.toCharArray());
  }

  /** So that an unknown sequence is one unknown key, not a key for each of its letters. */
  private static CharacterPattern.@Nullable Matching matchAnySequence(List<Character> sequence) {
    if (sequence.getFirst() != ESC_CODE) {
      return null;
    }
    char last = sequence.getLast();
    boolean opens = sequence.size() < 3 || (last == '[' && sequence.size() == 3);
    boolean ends = !opens && last >= '@' && last <= '~';
    return ends
        ? new CharacterPattern.Matching(new KeyStroke(KeyType.Unknown))
        : CharacterPattern.Matching.NOT_YET;
  }

  /** With the Home and End of rxvt and of PuTTY, and without reports of the cursor. */
  private static final class Sequences extends EscapeSequenceCharacterPattern {
    Sequences() {
      stdMap.put(7, KeyType.Home);
      stdMap.put(8, KeyType.End);
    }

    /** In front of a letter a key has no number but 1, and never so much held down. */
    @Override
    protected @Nullable KeyStroke getKeyStrokeRaw(
        char first, int number, int heldDown, char last, boolean alt) {
      boolean isKey = last == '~' || (number <= 1 && heldDown <= MOST_HELD_DOWN);
      return isKey || first == 'O'
          ? super.getKeyStrokeRaw(first, number, heldDown, last, alt)
          : null;
    }
  }
}
