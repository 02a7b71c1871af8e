package id.pelanggan.domain.settings;

/** With which characters frames, bars and marks are drawn. */
public enum Glyphs {
  UNICODE,
  ASCII
}
