package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.RangeConverter;

/** A number of customers. */
final class CountConverter extends RangeConverter {
  CountConverter() {
    super(0, Integer.MAX_VALUE);
  }
}
