package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.mapping.Mapping;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was exported.
 *
 * @param rows below the header
 * @param documents customers or orders; an order has a row for each line
 * @param differing documents that an import of the file would not read exactly as they are
 * @param withheld customers who are not in it because their data is restricted
 * @param mapping how the file is read back; empty where it is not meant to be
 */
public record ExportReport(
    Path file,
    long rows,
    long documents,
    long differing,
    long withheld,
    Optional<Mapping> mapping) {
  /** Of a file that lacks nobody. */
  public ExportReport(
      Path file, long rows, long documents, long differing, Optional<Mapping> mapping) {
    this(file, rows, documents, differing, 0, mapping);
  }

  ExportReport withholding(long customers) {
    return new ExportReport(file, rows, documents, differing, customers, mapping);
  }

  public ExportReport {
    requireNonNull(file, "file is null");
    requireNonNull(mapping, "mapping is null");
  }

  /** The one source of everything in the file; empty where all are combined. */
  public Optional<String> source() {
    return mapping.map(Mapping::source);
  }
}
