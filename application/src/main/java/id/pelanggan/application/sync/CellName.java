package id.pelanggan.application.sync;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a cell of a record: {@code quantity}, or {@code quantity#2} of the second line of an order.
 *
 * @param row from 1; empty where the name does not say it
 */
record CellName(String name, Optional<Integer> row) {
  private static final Pattern NUMBERED = Pattern.compile("(.+)#([1-9][0-9]{0,5})");

  /** Empty for the whole record. */
  static String of(String name, int row) {
    return name.isEmpty() || row == 1 ? name : name + '#' + row;
  }

  /**
   * A source may have a name that looks numbered itself.
   *
   * @param names that there are
   */
  static CellName parse(String text, List<String> names) {
    Matcher numbered = NUMBERED.matcher(text);
    return names.contains(text) || !numbered.matches()
        ? new CellName(text, Optional.empty())
        : new CellName(numbered.group(1), Optional.of(Integer.valueOf(numbered.group(2))));
  }
}
