package id.pelanggan.application.sample;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Phone numbers that nobody has: 0800 begins the free-phone numbers of Indonesia, which go on with
 * another digit than the 0 of these.
 */
public final class SamplePhones {
  /** How many there are; they are counted from 0. */
  public static final int NUMBERS = 1_000_000;

  /** In how many ways each is written. */
  public static final int SPELLINGS = 12;

  private SamplePhones() {}

  /** Such as {@code +6280000123456}. */
  public static String e164(int number) {
    return "+62800" + digits(number);
  }

  /** All ways in which a number is written. */
  public static List<String> spellings(int number) {
    return IntStream.range(0, SPELLINGS).mapToObj(spelling -> spelled(number, spelling)).toList();
  }

  /**
   * @param spelling which way, from 0
   */
  public static String spelled(int number, int spelling) {
    String digits = digits(number);
    String first = digits.substring(0, 4);
    String last = digits.substring(4);
    return switch (Objects.checkIndex(spelling, SPELLINGS)) {
      case 0 -> "0800-" + first + "-" + last;
      case 1 -> "0800" + digits;
      case 2 -> "+62 800 " + first + " " + last;
      case 3 -> "0800 " + first + " " + last;
      case 4 -> "+62800" + digits;
      case 5 -> "62800 " + first + " " + last;
      case 6 -> "(0800) " + digits;
      case 7 -> "0800." + first + "." + last;
      case 8 -> "+62-800-" + first + "-" + last;
      case 9 -> "62800" + digits;
      case 10 -> "0800" + first + " " + last;
      default -> "(+62) 800-" + first + "-" + last;
    };
  }

  private static String digits(int number) {
    return Notation.padded(Objects.checkIndex(number, NUMBERS), 8);
  }
}
