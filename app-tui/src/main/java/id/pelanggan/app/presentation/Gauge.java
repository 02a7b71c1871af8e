package id.pelanggan.app.presentation;

/** How far something is: ███████░░░. */
public final class Gauge {
  private Gauge() {}

  /**
   * A bar that is full only when all is done, and empty only when nothing is.
   *
   * @param done of the whole, no less than 0
   * @param whole where it is 0, nothing is known and the bar is empty
   */
  public static String of(long done, long whole, int columns) {
    int full = columns < 1 ? 0 : full(done, whole, columns);
    return "█".repeat(full) + "░".repeat(Math.max(0, columns - full));
  }

  private static int full(long done, long whole, int columns) {
    if (done <= 0 || whole <= 0) {
      return 0;
    }
    if (done >= whole) {
      return columns;
    }
    int nearest = (int) Math.round((double) done / whole * columns);
    return Math.clamp(nearest, Math.min(1, columns - 1), Math.max(0, columns - 1));
  }
}
