package id.pelanggan.app.controller;

/** Why the user interface ends. */
public enum ClosedReason {
  QUIT,
  /** The terminal is gone, or the system ends the program. */
  TERMINAL_GONE,
  /** It begins again with the demo. */
  TO_DEMO,
  /** It begins again with the shop of one's own. */
  TO_SHOP,
  /** The demo is deleted, then it begins again with the shop of one's own. */
  REMOVE_DEMO
}
