package id.pelanggan.adapters.files.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How rows are divided into cells.
 *
 * @param separator between cells
 * @param quote around cells that hold a separator or a line end
 * @param trimmed whether white space around cells is only there for looks
 */
public record CellLayout(char separator, char quote, boolean trimmed) {
  /** A strict reader: of bad quoting no guess is made, since one might merge rows in silence. */
  public CsvReaderBuilder reader() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quote)
        .trimWhitespacesAroundQuotes(trimmed)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(RowLimit.BUFFER);
  }
}
