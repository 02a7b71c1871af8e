package id.pelanggan.app.screen.welcome;

/** Where the first run is. */
enum Step {
  LANGUAGE,
  /** A shop of one's own, or the demo. */
  WAY,
  /** Shop, owner, passphrase are being asked. */
  FORM,
  /** The shop is being made. */
  MAKING,
  /** How to begin. */
  BEGIN
}
