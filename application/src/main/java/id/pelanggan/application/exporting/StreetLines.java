package id.pelanggan.application.exporting;

import java.util.Arrays;
import java.util.List;

/**
 * Divides a street into lines, each for a column of its own. An import joins such columns again,
 * and takes short texts that begin with a digit for house numbers, which it puts beside the street:
 * with one of them, or with anything that an import would leave out, everything stays in one cell.
 */
final class StreetLines {
  private static final int LONGEST_HOUSE_NUMBER = 8;

  private StreetLines() {}

  static List<String> of(String street) {
    if (street.isEmpty()) {
      return List.of();
    }
    List<String> lines = Arrays.asList(street.split("\n", -1));
    return lines.stream().allMatch(StreetLines::isPlainLine) ? lines : List.of(street);
  }

  private static boolean isPlainLine(String line) {
    return !line.isEmpty()
        && line.equals(line.strip())
        && line.indexOf('\r') < 0
        && (line.length() > LONGEST_HOUSE_NUMBER || !isDigit(line.charAt(0)));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
