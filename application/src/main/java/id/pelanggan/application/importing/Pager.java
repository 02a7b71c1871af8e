package id.pelanggan.application.importing;

import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.mapping.RowValues;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into pages of about {@value #ROWS} rows, never through a document. The same file
 * always makes the same pages, so that an import can go on where it stopped. Used by one thread at
 * a time.
 */
final class Pager {
  static final int ROWS = 5_000;

  /** Rows of scattered documents that are held at most; they are few in files that are sorted. */
  private static final int HELD = 200_000;

  private final Spreadsheets.Reader file;
  private final RowReader reader;
  private final FirstReading first;
  private final Path path;
  private final Occurrences occurrences = new Occurrences();

  /** In the order of the file; at its end some may still wait for a row that was refused. */
  private final Map<ExternalId, RowGroup> held = new LinkedHashMap<>();

  private @Nullable Keyed pending;
  private int number;
  private int heldRows;
  private long read;

  /**
   * @param first what the first reading of the same file found
   * @param path of the file, for messages
   */
  Pager(Spreadsheets.Reader file, RowReader reader, FirstReading first, Path path) {
    this.file = file;
    this.reader = reader;
    this.first = first;
    this.path = path;
    this.pending = advance();
  }

  /**
   * The next page; empty after the last.
   *
   * @throws PelangganException {@link SpreadsheetError#SPREADSHEET_CHANGED} where a row of it is
   *     not what it was, {@link IntakeError#IMPORT_FILE_SCATTERED} where too many rows would be
   *     held
   */
  Optional<Page> next() {
    if (pending == null && held.isEmpty()) {
      return Optional.empty();
    }
    number++;
    long rows = 0;
    List<Document> documents = new ArrayList<>();
    List<RefusedRow> refused = new ArrayList<>();
    while (pending != null && rows < ROWS) {
      Keyed begin = pending;
      RowGroup group = held.getOrDefault(begin.key(), new RowGroup());
      heldRows -= group.size();
      held.remove(begin.key());
      long before = group.size();
      Keyed last = gather(group, begin);
      rows += group.size() - before;
      if (first.scatter().isContinued(begin.key(), last.row().number())) {
        hold(begin.key(), group, last);
      } else {
        group.finish(reader, documents::add, refused::add);
      }
    }
    if (pending == null) {
      held.values().forEach(group -> group.finish(reader, documents::add, refused::add));
      held.clear();
    }
    return Optional.of(new Page(number, rows, documents, refused));
  }

  /** Adds the rows that stand together, and returns the last of them. */
  private Keyed gather(RowGroup group, Keyed begin) {
    Keyed last = begin;
    Keyed next = begin;
    while (next != null && next.key().equals(begin.key())) {
      next.addTo(group);
      if (group.size() > HELD) {
        throw tooScattered(next);
      }
      last = next;
      next = advance();
    }
    pending = next;
    return last;
  }

  private void hold(ExternalId key, RowGroup group, Keyed last) {
    held.put(key, group);
    heldRows += group.size();
    if (heldRows > HELD) {
      throw tooScattered(last);
    }
  }

  private @Nullable Keyed advance() {
    Optional<Row> row = file.read();
    boolean same = row.map(first.prints()::contains).orElse(read == first.rows());
    if (!same) {
      throw OpenFile.changed(path);
    }
    read++;
    return row.map(known -> keyed(known, reader, occurrences)).orElse(null);
  }

  /** A row with the document it belongs to; a row that has none is a document of its own. */
  static Keyed keyed(Row row, RowReader reader, Occurrences occurrences) {
    Reading reading = reader.read(row);
    return switch (reading) {
      case Reading.Read read -> {
        RowValues values = occurrences.distinct(read.values());
        yield new Keyed(row, values.key(), new Reading.Read(values));
      }
      case Reading.Refused refused ->
          new Keyed(
              row,
              reader.findKey(row).orElseGet(() -> new ExternalId("\u0000row " + row.number())),
              reading);
    };
  }

  private static PelangganException tooScattered(Keyed row) {
    return new PelangganException(
        IntakeError.IMPORT_FILE_SCATTERED, Map.of("line", String.valueOf(row.row().line())));
  }

  /** A row that was read. */
  record Keyed(Row row, ExternalId key, Reading reading) {
    void addTo(RowGroup group) {
      switch (reading) {
        case Reading.Read read -> group.add(row, read.values());
        case Reading.Refused refused -> group.refuse(row, refused.refusal());
      }
    }
  }

  /** Tells rows apart that say the same and are different documents all the same. */
  static final class Occurrences {
    private final KeyTable counts = new KeyTable();

    RowValues distinct(RowValues values) {
      if (!values.isCounted()) {
        return values;
      }
      long hash = KeyTable.hash(values.key().value());
      long count = counts.find(hash) + 1;
      counts.put(hash, count);
      return count == 1 ? values : values.occurrence(Math.toIntExact(count));
    }
  }
}
