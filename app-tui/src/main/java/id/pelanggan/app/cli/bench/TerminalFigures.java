package id.pelanggan.app.cli.bench;

import java.util.List;

/**
 * What was measured of the terminal UI.
 *
 * @param idlePercent of one processor while nothing happens
 * @param firstPaint empty where the program was not started through its launcher on a system that
 *     has {@code script}
 */
record TerminalFigures(
    long customers, List<OfSize> sizes, double idlePercent, List<FirstPaint> firstPaint) {
  TerminalFigures {
    sizes = List.copyOf(sizes);
    firstPaint = List.copyOf(firstPaint);
  }

  /**
   * At one size of the window.
   *
   * @param p95Millis from a key to the bytes of the picture that follows
   * @param cpuMillis a key, of the thread of the user interface
   * @param bytes for the terminal a key
   * @param burstMillis for 200 keys that come at once
   */
  record OfSize(
      int columns,
      int rows,
      int keys,
      double medianMillis,
      double p95Millis,
      double p99Millis,
      double cpuMillis,
      long bytes,
      double burstMillis) {}

  /**
   * @param how whether the start's cache was used
   * @param millis from the start of the launcher to the first picture, the median
   */
  record FirstPaint(String how, double millis, int runs) {}
}
