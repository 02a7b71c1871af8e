package id.pelanggan.application.sample;

/** When in a day people buy. */
final class OpeningHours {
  /** From 8 to 20 o'clock, each hour's share. */
  private static final OpeningHours TILL =
      new OpeningHours(8, 7, 10, 12, 11, 6, 5, 6, 9, 13, 10, 7, 4);

  /** From 6 to 23 o'clock: during breaks and in the evening. */
  private static final OpeningHours WEB =
      new OpeningHours(6, 3, 4, 5, 6, 6, 6, 9, 6, 5, 5, 5, 6, 8, 11, 12, 9, 4);

  private final int opening;
  private final int[] shares;
  private final int sum;

  private OpeningHours(int opening, int... shares) {
    this.opening = opening;
    this.shares = shares;
    int added = 0;
    for (int share : shares) {
      added += share;
    }
    this.sum = added;
  }

  static OpeningHours of(Outlet outlet) {
    return switch (outlet) {
      case TILL -> TILL;
      case WEB -> WEB;
    };
  }

  /** The minute of the day that a part of the day's business, from 0 to below 1, falls on. */
  int minute(double part) {
    double left = part * sum;
    int hour = 0;
    while (hour < shares.length - 1 && left >= shares[hour]) {
      left -= shares[hour];
      hour++;
    }
    return (opening + hour) * 60 + (int) Math.min(59, left / shares[hour] * 60);
  }
}
