package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The columns of a file and what stands in them.
 *
 * @param parts of a document, each of which is a row
 */
record Sheet<R>(List<SheetColumn<R>> columns, Function<Document, List<R>> parts) {
  Sheet {
    columns = List.copyOf(columns);
    requireNonNull(parts, "parts is null");
  }

  List<String> header() {
    return columns.stream().map(SheetColumn::name).toList();
  }

  /** Which columns an import reads as what. */
  Map<Field, List<String>> fields() {
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    for (SheetColumn<R> column : columns) {
      column
          .field()
          .ifPresent(
              field -> fields.computeIfAbsent(field, each -> new ArrayList<>()).add(column.name()));
    }
    return fields;
  }

  List<List<Cell>> rows(Document document) {
    return parts.apply(document).stream().map(this::row).toList();
  }

  private List<Cell> row(R part) {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (SheetColumn<R> column : columns) {
      cells.add(column.cell().apply(part));
    }
    return cells;
  }
}
