package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.RangeConverter;

/** How many rows are previewed. */
final class PreviewRows extends RangeConverter {
  PreviewRows() {
    super(0, 200);
  }
}
