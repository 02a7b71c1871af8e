package id.pelanggan.app.terminal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many cells a terminal has. */
record Size(int columns, int rows) {
  /** What terminals had when there was but one kind of them. */
  private static final Size USUAL = new Size(80, 24);

  private static final Pattern ROWS_COLUMNS = Pattern.compile("(\\d{1,5}) (\\d{1,5})");

  Size {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("a size of " + columns + " by " + rows);
    }
  }

  /** What the environment says, otherwise the usual one. */
  static Size of(Map<String, String> environment) {
    return find(environment.get("LINES") + " " + environment.get("COLUMNS")).orElse(USUAL);
  }

  /** Reads what {@code stty size} says; a serial line says that it has no cells at all. */
  static Optional<Size> find(String rowsAndColumns) {
    Matcher matcher = ROWS_COLUMNS.matcher(rowsAndColumns.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int rows = Integer.parseInt(matcher.group(1));
    int columns = Integer.parseInt(matcher.group(2));
    return rows > 0 && columns > 0 ? Optional.of(new Size(columns, rows)) : Optional.empty();
  }
}
