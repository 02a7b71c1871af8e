package id.pelanggan.application.sync;

import id.pelanggan.domain.mapping.Assembly;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.mapping.RowValues;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the records of one shape. */
sealed interface ShapeReader {
  /** Which fields there are has nothing to do with whose they are. */
  String NOBODY = "-";

  RecordReading read(List<List<String>> rows);

  /** Dates are ISO's, numbers have a point, and each amount says its currency. */
  static ShapeReader of(
      Connection connection,
      Stream stream,
      Shape shape,
      Function<String, Optional<String>> phones) {
    List<Field> missing = missing(stream, shape);
    if (!missing.isEmpty()) {
      return new Incomplete(reason(missing.getFirst()));
    }
    Mapping mapping =
        mapping(Mapping.empty(stream, connection.name()).withZone(connection.zone()), shape);
    return new Complete(
        new RowReader(mapping, shape.names(), phones),
        Mapping.columnNames(shape.names()),
        shape.names());
  }

  /**
   * What every document of the stream needs and no cell is. A system names what it sends: without
   * its own id nothing could be told from a double.
   */
  static List<Field> missing(Stream stream, Shape shape) {
    Mapping mapping = mapping(Mapping.empty(stream, NOBODY), shape);
    Set<Field> missing = new LinkedHashSet<>();
    missing.add(Field.idOf(stream));
    if (stream == Stream.ORDERS) {
      missing.add(Field.CURRENCY);
    }
    missing.removeIf(mapping::has);
    missing.addAll(mapping.missingFields());
    return List.copyOf(missing);
  }

  private static Mapping mapping(Mapping empty, Shape shape) {
    List<String> names = Mapping.columnNames(shape.names());
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    for (int place = 0; place < names.size(); place++) {
      String name = names.get(place);
      Optional<Field> field = shape.cells().get(place).field();
      field.ifPresent(known -> columns.computeIfAbsent(known, none -> new ArrayList<>()).add(name));
    }
    Mapping mapping = empty;
    for (Map.Entry<Field, List<String>> each : columns.entrySet()) {
      mapping = mapping.withColumns(each.getKey(), each.getValue());
    }
    return mapping;
  }

  private static RefusalReason reason(Field missing) {
    return switch (missing) {
      case ORDERED_AT, OCCURRED_AT -> RefusalReason.TIME_MISSING;
      case PRODUCT_NAME -> RefusalReason.NAME_MISSING;
      case UNIT_PRICE -> RefusalReason.NUMBER_MISSING;
      case CURRENCY -> RefusalReason.CURRENCY_UNKNOWN;
      default -> RefusalReason.ID_MISSING;
    };
  }

  /** Nothing can be made of the shape: it lacks what every document of its stream has. */
  record Incomplete(RefusalReason reason) implements ShapeReader {
    @Override
    public RecordReading read(List<List<String>> rows) {
      return new RecordReading.Refused(new Refusal(reason, ""));
    }
  }

  /**
   * @param columns the names as the row reader has them
   * @param cells the names as the shape has them, in the same order
   */
  record Complete(RowReader reader, List<String> columns, List<String> cells)
      implements ShapeReader {
    @Override
    public RecordReading read(List<List<String>> rows) {
      List<RowValues> values = new ArrayList<>(rows.size());
      for (int number = 1; number <= rows.size(); number++) {
        switch (reader.read(new Row(number, number, rows.get(number - 1), true))) {
          case Reading.Read(RowValues read) -> values.add(read);
          case Reading.Refused(Refusal refusal) -> {
            return refused(refusal, number);
          }
        }
      }
      if (values.stream().anyMatch(row -> !row.key().equals(values.getFirst().key()))) {
        return new RecordReading.Refused(new Refusal(RefusalReason.DOCUMENT_CONFLICT, ""));
      }
      return switch (reader.assemble(values)) {
        case Assembly.Assembled(var document) -> new RecordReading.Read(document);
        case Assembly.Refused(Refusal refusal) -> refused(refusal, 1);
      };
    }

    private RecordReading refused(Refusal refusal, int row) {
      int place = columns.indexOf(refusal.column());
      String name = place < 0 ? "" : cells.get(place);
      return new RecordReading.Refused(new Refusal(refusal.reason(), CellName.of(name, row)));
    }
  }
}
