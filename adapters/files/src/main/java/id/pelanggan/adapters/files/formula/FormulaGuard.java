package id.pelanggan.adapters.files.formula;

/**
 * Keeps spreadsheet programs from running text as a formula: what begins like one gets an
 * apostrophe in front. Text that begins with apostrophes and then like one gets one more, so that
 * taking one off gives back what was written, always.
 *
 * <p>Workbooks get it as well, although their cells say that they are text: a program that saves
 * such a workbook as text drops that, and the next one that opens the text would run it.
 */
public final class FormulaGuard {
  private static final char GUARD = '\'';
  private static final String BEGINNINGS = "=+-@\t\r";

  private FormulaGuard() {}

  /** The text to be written. */
  public static String put(String text) {
    return isDangerous(text, 0) ? GUARD + text : text;
  }

  /** The text that was meant. */
  public static String takeOff(String written) {
    return !written.isEmpty() && written.charAt(0) == GUARD && isDangerous(written, 1)
        ? written.substring(1)
        : written;
  }

  private static boolean isDangerous(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
