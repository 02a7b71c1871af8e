package id.pelanggan.app.controller;

/** How much a command can spoil. */
public enum Danger {
  /** Done at once; what it did can be undone. */
  REVERSIBLE,
  /** Much at once, or something leaves: its effect is shown first. */
  BULK,
  /** Cannot be taken back: how much it touches has to be typed. */
  FINAL
}
