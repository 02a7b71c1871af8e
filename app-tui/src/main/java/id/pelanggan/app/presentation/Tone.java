package id.pelanggan.app.presentation;

/** What a piece of text is, from which a {@link Theme} finds how it looks. */
public enum Tone {
  TEXT,
  /** Of less weight: units, dates, what is only there to be found. */
  FAINT,
  /** Of more weight: names, totals. */
  STRONG,
  /** The line at the top. */
  BAR,
  /** The name of another screen. */
  TAB,
  /** The name of this screen. */
  TAB_CURRENT,
  /** The frame of a panel. */
  BORDER,
  /** The frame of the panel that has focus. */
  FOCUS,
  /** The name of a panel. */
  TITLE,
  /** A key that can be pressed. */
  KEY,
  /** What can be followed or opened. */
  LINK,
  GOOD,
  WARNING,
  BAD,
  INFORMATION,
  /** A place where text is typed. */
  INPUT,
  /** The place where text is typed now. */
  INPUT_FOCUS,
  /** What is concealed. */
  CONCEALED,
  /** Bars and blocks of a chart. */
  CHART,
  /** The mark of the demo. */
  DEMO
}
