package id.pelanggan.adapters.index.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Phone numbers as keys that sort by their last digits: four bits for each digit, the last digit
 * first, nothing where the number has ended. All numbers that end alike lie side by side.
 */
public final class Digits {
  /** Fewer would fit a tenth of all customers. */
  static final int FEWEST = 3;

  /** What a long has room for; E.164 has 15. Of longer ones the last count. */
  private static final int MOST = Long.SIZE / 4;

  /** What is typed before or instead of a country's code is taken off if so many digits remain. */
  private static final int FEWEST_OF_NUMBER = 6;

  /** The longest country codes. */
  private static final int LONGEST_CODE = 3;

  private static final String INDONESIA = "62";

  private Digits() {}

  /** The digits of folded text. */
  static String of(String folded) {
    StringBuilder digits = new StringBuilder(folded.length());
    for (int place = 0; place < folded.length(); place++) {
      char letter = folded.charAt(place);
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      }
    }
    return digits.toString();
  }

  /** The key of a customer's number. */
  static long key(String digits) {
    return pack(withCode(digits));
  }

  /** What to look for where somebody typed these digits: numbers that end so, or are so. */
  static List<Ending> endings(String digits) {
    List<Ending> endings = new ArrayList<>(2);
    endings.add(new Ending(pack(digits), Math.min(digits.length(), MOST), MOST));
    String bare = withoutCode(digits);
    if (bare.length() < digits.length() && bare.length() >= FEWEST_OF_NUMBER) {
      int length = Math.min(bare.length(), MOST);
      endings.add(new Ending(pack(bare), length, length + LONGEST_CODE));
    }
    return endings;
  }

  /** Indonesian numbers are written with a zero instead of the country's code, or with both. */
  private static String withCode(String digits) {
    String bare = withoutCode(digits);
    if (bare.length() < FEWEST_OF_NUMBER) {
      return digits;
    }
    return isNational(digits) || digits.startsWith(INDONESIA + "0")
        ? INDONESIA + bare
        : withoutZeros(digits);
  }

  private static String withoutCode(String digits) {
    String number = withoutZeros(digits);
    return number.startsWith(INDONESIA) && !isNational(digits)
        ? withoutZeros(number.substring(INDONESIA.length()))
        : number;
  }

  /** Two zeros are dialled before a country's code. */
  private static boolean isNational(String digits) {
    return digits.startsWith("0") && !digits.startsWith("00");
  }

  private static String withoutZeros(String digits) {
    int place = 0;
    while (place < digits.length() && digits.charAt(place) == '0') {
      place++;
    }
    return digits.substring(place);
  }

  private static long pack(String digits) {
    long key = 0;
    int count = Math.min(digits.length(), MOST);
    for (int back = 0; back < count; back++) {
      long digit = digits.charAt(digits.length() - 1 - back) - '0' + 1L;
      key |= digit << (Long.SIZE - 4 * (back + 1));
    }
    return key;
  }

  /**
   * Keys of numbers with certain last digits.
   *
   * @param key of these digits alone
   * @param length how many they are
   * @param longest how many digits the whole number may have
   */
  public record Ending(long key, int length, int longest) {

    /** The last key that ends so. */
    public long last() {
      return length == MOST ? key : key | (-1L >>> (4 * length));
    }

    /** Whether a key between {@link #key} and {@link #last} is of a number that is short enough. */
    public boolean allows(long found) {
      return digits(found) <= longest;
    }

    /** Whether the digits are the whole number, but for its country's code. */
    public boolean isWhole(long found) {
      return digits(found) <= length + LONGEST_CODE && length >= FEWEST_OF_NUMBER;
    }

    private static int digits(long key) {
      return MOST - Long.numberOfTrailingZeros(key) / 4;
    }

    /** A number is personal. */
    @Override
    public String toString() {
      return "Ending[***]";
    }
  }
}
