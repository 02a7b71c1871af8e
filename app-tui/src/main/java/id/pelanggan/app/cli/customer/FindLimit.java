package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.sample.SizeOptions;

/** How many of those who are found are shown at most. */
final class FindLimit extends SizeOptions.Range {
  FindLimit() {
    super(1, 1_000);
  }
}
