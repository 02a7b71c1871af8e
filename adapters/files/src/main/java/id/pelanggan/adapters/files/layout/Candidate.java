package id.pelanggan.adapters.files.layout;

import de.siegmar.fastcsv.reader.CsvParseException;
import id.pelanggan.adapters.files.csv.CellLayout;
import id.pelanggan.adapters.files.encoding.DecodedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/**
 * A layout tried on a sample.
 *
 * @param failed whether some quote stands where this layout does not allow one, or is never closed
 */
record Candidate(CellLayout layout, Tally tally, boolean failed) {

  static Candidate of(CellLayout layout, Sample sample) {
    Tally tally = new Tally(layout.separator());
    boolean failed = false;
    try (DecodedText text = sample.text()) {
      failed = layout.reader().build(tally, text).iterator().hasNext();
    } catch (CsvParseException e) {
      failed = isFailure(e);
      tally.countBrokenRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Candidate(layout, tally, failed);
  }

  private static boolean isFailure(CsvParseException failure) {
    if (failure.getCause() instanceof CancellationException cancelled) {
      throw cancelled;
    }
    return !(failure.getCause() instanceof Sample.Cut);
  }

  double score() {
    return tally.score();
  }
}
