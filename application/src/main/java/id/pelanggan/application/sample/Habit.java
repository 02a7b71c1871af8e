package id.pelanggan.application.sample;

/** How a customer buys. */
enum Habit {
  /** Was written down and never bought. */
  NEVER(0, 0),
  /** Bought a single time. */
  ONCE(0, 0),
  OCCASIONAL(3, 9),
  REGULAR(8, 40),
  /** Came often, and has not been seen for half a year at least. */
  STOPPED(3, 16);

  private final int least;
  private final int most;

  Habit(int least, int most) {
    this.least = least;
    this.most = most;
  }

  static Habit by(Chance chance) {
    int percent = chance.below(100);
    if (percent < 4) {
      return NEVER;
    }
    if (percent < 34) {
      return ONCE;
    }
    if (percent < 64) {
      return OCCASIONAL;
    }
    return percent < 82 ? REGULAR : STOPPED;
  }

  int weight(Chance chance) {
    return least + (most > least ? chance.below(most - least) : 0);
  }
}
