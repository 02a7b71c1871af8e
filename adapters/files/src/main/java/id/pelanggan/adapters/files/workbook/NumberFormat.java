package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.workbook.ShownAs.Date;
import id.pelanggan.adapters.files.workbook.ShownAs.Numeral;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds out whether a number is shown as a date, which only its format tells. */
final class NumberFormat {
  static final ShownAs GENERAL = new Numeral(1);

  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern NOT_SHOWN_LETTERS =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^]]*]?");
  private static final Pattern FRACTION_OF_SECOND = Pattern.compile("s[.,]0+");
  private static final Pattern ZEROS = Pattern.compile("0{2,40}");
  private static final Pattern HALF_OF_DAY = Pattern.compile("am/pm|a/p");

  private NumberFormat() {}

  /** Formats that every program knows; some of them only in languages of East Asia. */
  static ShownAs ofBuiltIn(int id) {
    return switch (id) {
      case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> Date.DAY;
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47 -> Date.TIME;
      case 22 -> Date.MOMENT;
      case 46 -> Date.DURATION;
      default -> GENERAL;
    };
  }

  /**
   * @param code such as {@code [$-421]dd mmmm yyyy;@}
   */
  static ShownAs of(String code) {
    String first = firstSection(code).toLowerCase(Locale.ROOT);
    if (ELAPSED.matcher(withoutQuoted(first)).find()) {
      return Date.DURATION;
    }
    String bare = NOT_SHOWN_LETTERS.matcher(first).replaceAll("");
    if (ZEROS.matcher(bare).matches() && bare.equals(first)) {
      return new Numeral(bare.length());
    }
    String letters = HALF_OF_DAY.matcher(bare).replaceAll("h");
    return ofLetters(FRACTION_OF_SECOND.matcher(letters).replaceAll("s"));
  }

  private static ShownAs ofLetters(String letters) {
    boolean numeral = letters.matches(".*[0#?].*") || letters.contains("general");
    boolean time = letters.contains("h") || letters.contains("s");
    boolean day = letters.contains("d") || letters.contains("y");
    boolean month = letters.contains("m");
    if (numeral || !(time || day || month)) {
      return GENERAL;
    }
    if (!time) {
      return Date.DAY;
    }
    return day || letters.contains("mmm") ? Date.MOMENT : Date.TIME;
  }

  private static String withoutQuoted(String text) {
    return text.replaceAll("\"[^\"]*\"?|\\\\.", "");
  }

  /** What follows a semicolon is for negative numbers, zero, and text. */
  private static String firstSection(String code) {
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char read = code.charAt(i);
      if (read == '"') {
        quoted = !quoted;
      } else if (read == '\\' && !quoted) {
        i++;
      } else if (read == ';' && !quoted) {
        return code.substring(0, i);
      }
    }
    return code;
  }
}
