package id.pelanggan.app.presentation;

import java.util.List;

/** Values as bars in one row, one column each, such as ▂▃▅█. */
public final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /** Values below 0 count as 0. */
  public static String of(List<Long> values) {
    long highest = Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
    StringBuilder line = new StringBuilder();
    for (long value : values) {
      line.append(BARS.charAt((int) (Math.max(0, value) * 7.0 / highest)));
    }
    return line.toString();
  }
}
