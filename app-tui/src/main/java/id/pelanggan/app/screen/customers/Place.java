package id.pelanggan.app.screen.customers;

/** Which part of the screen has the keys. */
final class Place {
  private Part now = Part.LIST;

  Part now() {
    return now;
  }

  void go(Part part) {
    now = part;
  }

  boolean isSearching() {
    return now == Part.SEARCH;
  }

  /** Whether it is one customer that is looked at. */
  boolean isInCard() {
    return switch (now) {
      case SEARCH, LIST -> false;
      case BESIDE, OPEN -> true;
    };
  }

  /** A part of the screen. */
  enum Part {
    SEARCH,
    LIST,
    /** The customer beside the list, or in its place where there is no room for both. */
    BESIDE,
    /** The customer alone. */
    OPEN
  }
}
