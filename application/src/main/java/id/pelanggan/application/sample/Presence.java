package id.pelanggan.application.sample;

/** Which sources know a customer. */
enum Presence {
  TILL,
  WEB,
  BOTH;

  boolean in(Outlet outlet) {
    return switch (outlet) {
      case TILL -> this != WEB;
      case WEB -> this != TILL;
    };
  }
}
