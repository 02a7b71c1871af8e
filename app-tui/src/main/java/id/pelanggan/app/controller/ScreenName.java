package id.pelanggan.app.controller;

/** The screens, each with the digit that it keeps for ever. */
public enum ScreenName {
  HOME('1'),
  CUSTOMERS('2'),
  SOURCES('6'),
  PRIVACY('8'),
  MORE('0');

  private final char digit;

  ScreenName(char digit) {
    this.digit = digit;
  }

  public char digit() {
    return digit;
  }

  public String title() {
    return "screen." + name();
  }
}
