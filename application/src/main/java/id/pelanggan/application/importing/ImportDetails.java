package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.FileMark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to go on with an import. Kept sealed: names of files and columns may be a person's.
 *
 * @param rows of the file, with data
 */
record ImportDetails(
    Path file, FileMark mark, long rows, Dialect dialect, List<String> columns, Mapping mapping) {
  ImportDetails {
    requireNonNull(file, "file is null");
    requireNonNull(mark, "mark is null");
    requireNonNull(dialect, "dialect is null");
    columns = List.copyOf(columns);
    requireNonNull(mapping, "mapping is null");
  }

  /** A workbook has the rows of each of its sheets. */
  boolean isOfSameRows(ImportDetails other) {
    return mark.equals(other.mark) && dialect.equals(other.dialect);
  }

  byte[] toBytes() {
    TextWriter out = new TextWriter();
    out.text(file.toString()).number(mark.bytes()).text(mark.sha256()).number(rows);
    DialectText.write(out, dialect);
    out.number(columns.size());
    columns.forEach(out::text);
    return out.text(mapping.toText()).bytes();
  }

  static ImportDetails of(byte[] bytes) {
    TextReader in = new TextReader(bytes);
    Path file = Path.of(in.text());
    FileMark mark = new FileMark(in.number(), in.text());
    long rows = in.number();
    Dialect dialect = DialectText.read(in);
    List<String> columns = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      columns.add(in.text());
    }
    return new ImportDetails(file, mark, rows, dialect, columns, Mapping.parse(in.text()));
  }
}
