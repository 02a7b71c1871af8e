package id.pelanggan.domain.settings;

/** Whether anything moves by itself. */
public enum Motion {
  FULL,
  REDUCED
}
