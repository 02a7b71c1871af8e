package id.pelanggan.testkit;

/** What a source can be made to do wrong. Each but the lasting ones happens once. */
public enum Trouble {
  /** The next call gets an error of the server. */
  BUSY_ONCE,
  /** All calls get an error of the server. */
  BUSY(true),
  /** Too many calls; to come again in a second. */
  RATE_LIMITED_SHORTLY,
  /** Too many calls; to come again in two minutes. */
  RATE_LIMITED_LONG(true),
  /** The next answer breaks off, and looks whole to HTTP. */
  CUT_ANSWER,
  /** The next answer is a web page. */
  NOT_JSON,
  /** The connection ends in the middle of the next answer. */
  CONNECTION_LOST,
  /** The next call is never answered. */
  NO_ANSWER,
  /** The next page has no records, and is not the last. */
  EMPTY_PAGE,
  /** Records come twice, within pages and on the next page. */
  REPEATED_RECORDS,
  /** The credentials are over and can be renewed. */
  CREDENTIALS_OVER,
  /** The cursors that the source gave are not taken any more. */
  CURSOR_OVER;

  private final boolean lasting;

  Trouble() {
    this(false);
  }

  Trouble(boolean lasting) {
    this.lasting = lasting;
  }

  /** Whether it does not end by itself, or not while a test waits. */
  public boolean isLasting() {
    return lasting;
  }
}
