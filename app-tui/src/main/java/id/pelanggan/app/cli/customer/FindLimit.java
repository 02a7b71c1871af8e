package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.RangeConverter;

/** How many of those who are found are shown at most. */
final class FindLimit extends RangeConverter {
  FindLimit() {
    super(1, 1_000);
  }
}
