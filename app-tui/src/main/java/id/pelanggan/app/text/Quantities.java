package id.pelanggan.app.text;

import java.util.List;
import java.util.Locale;

/** Numbers as people write them. */
public final class Quantities {
  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB");
  private static final double STEP = 1024;

  private Quantities() {}

  /** A size in the largest unit in which it is at least 1, with one digit behind the mark. */
  public static String bytes(long bytes, Locale locale) {
    double size = bytes;
    int unit = 0;
    while (size >= STEP && unit < UNITS.size() - 1) {
      size /= STEP;
      unit++;
    }
    return String.format(locale, unit == 0 ? "%.0f %s" : "%,.1f %s", size, UNITS.get(unit));
  }
}
