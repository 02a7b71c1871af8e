package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.RangeConverter;

/** How many at most. */
final class LimitConverter extends RangeConverter {
  LimitConverter() {
    super(1, 200);
  }
}
