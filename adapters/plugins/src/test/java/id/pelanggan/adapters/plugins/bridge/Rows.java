package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.mapping.Assembly;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.mapping.RowValues;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.sync.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads received records as the program does: as rows of a file whose columns are its cells. */
final class Rows {
  private Rows() {}

  static Document read(ReceivedRecord record) {
    RowReader reader = reader(record);
    List<RowValues> rows = new ArrayList<>();
    for (List<String> cells : record.rows()) {
      if (reader.read(new Row(1, 1, cells, true)) instanceof Reading.Read(RowValues values)) {
        rows.add(values);
      }
    }
    return ((Assembly.Assembled) reader.assemble(rows)).document();
  }

  static Refusal refusal(ReceivedRecord record) {
    return ((Reading.Refused) reader(record).read(new Row(1, 1, record.rows().getFirst(), true)))
        .refusal();
  }

  private static RowReader reader(ReceivedRecord record) {
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    for (Shape.Cell cell : record.shape().cells()) {
      cell.field()
          .ifPresent(
              field -> columns.computeIfAbsent(field, _ -> new ArrayList<>()).add(cell.name()));
    }
    Mapping mapping = Mapping.empty(record.stream(), "test");
    for (var column : columns.entrySet()) {
      mapping = mapping.withColumns(column.getKey(), column.getValue());
    }
    return new RowReader(mapping, record.shape().names(), _ -> Optional.empty());
  }
}
