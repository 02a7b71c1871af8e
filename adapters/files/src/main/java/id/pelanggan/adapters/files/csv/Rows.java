package id.pelanggan.adapters.files.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.pelanggan.adapters.files.encoding.DecodedText;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The rows of a text that are not blank, behind the header. */
public final class Rows implements AutoCloseable {
  private final Path file;
  private final DecodedText text;
  private final CellLayout layout;
  private final Supplier<? extends Reader> again;
  private final RowHandler handler;
  private final CsvReader<Row> reader;
  private final CloseableIterator<Row> rows;
  private long deliveredBeforeRow;

  /**
   * @param text closed together with this
   * @param header whether the first row that is not blank names the columns
   * @param again opens the text from its beginning, to look for the cause of a failure
   */
  public Rows(
      Path file,
      DecodedText text,
      CellLayout layout,
      boolean header,
      Supplier<? extends Reader> again) {
    this.file = file;
    this.text = text;
    this.layout = layout;
    this.again = again;
    this.handler = new RowHandler(file, header, layout.trimmed(), this::noteRow);
    this.reader = layout.reader().build(handler, text);
    this.rows = reader.iterator();
  }

  private void noteRow() {
    deliveredBeforeRow = text.delivered();
  }

  public Optional<Row> next() {
    try {
      skipSeparatorLine();
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw translate(e);
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, file, e);
    }
  }

  private void skipSeparatorLine() throws IOException {
    boolean atStart = text.delivered() == 0;
    if (atStart && SeparatorLine.find(text.peek(SeparatorLine.LENGTH)).isPresent()) {
      reader.skipLines(1);
    }
  }

  /** FastCSV wraps what is thrown below it, and its own messages may repeat what it read. */
  private RuntimeException translate(CsvParseException failure) {
    return switch (failure.getCause()) {
      case RuntimeException own -> own;
      case Error own -> throw own;
      case null, default -> refusal().withTraceOf(failure);
    };
  }

  /** A quote is open at the end, or a row is too long, or a quote stands where none may stand. */
  private PelangganException refusal() {
    boolean tooLong = text.delivered() - deliveredBeforeRow > RowLimit.CHARACTERS;
    if (!tooLong) {
      return Refusal.quoteOpen(file, handler.lineOfNextCell());
    }
    OptionalLong quote = findQuote();
    return quote.isPresent()
        ? Refusal.quoteOpen(file, quote.getAsLong())
        : Refusal.lineTooLong(file, handler.lineOfRow(), RowLimit.CHARACTERS);
  }

  private OptionalLong findQuote() {
    try (Reader beginning = again.get()) {
      return new QuoteSearch(beginning, layout).find(handler.lineOfRow());
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, file, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, file, e);
    }
  }
}
