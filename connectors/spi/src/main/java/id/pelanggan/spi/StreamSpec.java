package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.record.StreamKind;

/**
 * A stream that a connection has.
 *
 * @param reading how it is read
 */
public record StreamSpec(StreamKind kind, Reading reading) {
  public StreamSpec {
    requireNonNull(kind, "kind is null");
    requireNonNull(reading, "reading is null");
  }

  /** How much of a stream is read each time. */
  public enum Reading {
    /** What changed since the cursor; everything where there is none. */
    CHANGES,
    /** Everything, each time; the host finds out what changed. */
    EVERYTHING
  }
}
