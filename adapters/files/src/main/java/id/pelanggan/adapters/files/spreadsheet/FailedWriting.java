package id.pelanggan.adapters.files.spreadsheet;

import java.io.IOException;

/** Carries a failure of a file that is written past whoever hands over the rows. */
final class FailedWriting extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final IOException failure;

  FailedWriting(IOException failure) {
    super(null, null, false, false);
    this.failure = failure;
  }

  IOException failure() {
    return failure;
  }
}
