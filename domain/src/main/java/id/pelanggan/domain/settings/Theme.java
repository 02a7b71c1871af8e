package id.pelanggan.domain.settings;

/** The colours of the terminal. */
public enum Theme {
  DARK,
  LIGHT,
  HIGH_CONTRAST,
  /** Colours that can be told apart by everybody. */
  OKABE_ITO,
  /** None at all. */
  MONO
}
