package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.mapping.Assembly;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.mapping.RowValues;
import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.Row;
import java.util.ArrayList;
import java.util.List;

/** Reads rows as an import would, to know that they say what they should. For one thread. */
final class RoundTrip {
  private final RowReader reader;

  RoundTrip(Mapping mapping, List<String> header, PhoneNumbers phoneNumbers) {
    requireNonNull(phoneNumbers, "phoneNumbers is null");
    this.reader =
        new RowReader(
            mapping, header, written -> phoneNumbers.normalise(written, mapping.phoneRegion()));
  }

  boolean isExact(Document document, List<List<Cell>> rows) {
    List<RowValues> values = new ArrayList<>(rows.size());
    for (List<Cell> row : rows) {
      Row plain = new Row(1, 1, row.stream().map(Cell::plain).toList(), true);
      if (reader.read(plain) instanceof Reading.Read(RowValues read)
          && read.key().equals(document.id())) {
        values.add(read);
      }
    }
    return !rows.isEmpty()
        && values.size() == rows.size()
        && reader.assemble(values) instanceof Assembly.Assembled(Document assembled)
        && assembled.equals(document);
  }
}
