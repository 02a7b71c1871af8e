package id.pelanggan.app.terminal;

/** How the system treats what is typed, before the program sees it. */
interface Line {

  /**
   * Makes every key reach the program at once and unseen, and remembers how it was at the first
   * call.
   */
  Size take();

  /** Asks for the size. */
  Size measure();

  /** Makes it as it was. */
  void giveBack();
}
