package id.pelanggan.adapters.index.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text at everything that is no letter and no digit, and between letters and digits: what
 * people add to their name to make an address, such as {@code budi87}, is a word of its own.
 */
public final class Words {
  /** In letters; of a longer word only the beginning counts, on both sides. */
  public static final int LONGEST = 60;

  private Words() {}

  /** The words of {@link Folding folded} text, in their order. */
  static List<String> of(String folded) {
    List<String> words = new ArrayList<>(4);
    int begin = 0;
    Kind before = Kind.BETWEEN;
    for (int place = 0; place < folded.length(); ) {
      int letter = folded.codePointAt(place);
      Kind kind = kind(letter);
      if (kind != before) {
        add(folded, begin, place, before, words);
        begin = place;
        before = kind;
      }
      place += Character.charCount(letter);
    }
    add(folded, begin, folded.length(), before, words);
    return words;
  }

  private static void add(String folded, int begin, int end, Kind kind, List<String> words) {
    if (kind != Kind.BETWEEN) {
      words.add(cut(folded.substring(begin, end)));
    }
  }

  /** All digits are of ASCII by now. */
  private static Kind kind(int letter) {
    if (letter >= '0' && letter <= '9') {
      return Kind.DIGIT;
    }
    return isOfWord(letter) ? Kind.LETTER : Kind.BETWEEN;
  }

  /** Vowel signs of Indian scripts are no letters to Unicode, but stand inside of words. */
  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
  }

  private static String cut(String word) {
    return word.length() <= LONGEST || word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }

  private enum Kind {
    LETTER,
    DIGIT,
    BETWEEN
  }
}
