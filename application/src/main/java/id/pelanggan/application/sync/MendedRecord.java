package id.pelanggan.application.sync;

import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.domain.sync.Shape.Cell;
import id.pelanggan.domain.sync.SyncError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A record while it is mended: cells get other texts, and those that it lacks are added. */
final class MendedRecord {
  private static final Set<Field> OF_ONE_LINE =
      Set.of(
          Field.PRODUCT_CODE,
          Field.PRODUCT_NAME,
          Field.QUANTITY,
          Field.UNIT_PRICE,
          Field.LINE_AMOUNT);

  private final ReceivedRecord record;
  private final List<Cell> cells;
  private final List<List<String>> rows = new ArrayList<>();

  private MendedRecord(ReceivedRecord record) {
    this.record = record;
    this.cells = new ArrayList<>(record.shape().cells());
    record.rows().forEach(row -> rows.add(new ArrayList<>(row)));
  }

  /** With a cell for each thing that every document of its stream needs. */
  static ReceivedRecord completed(ReceivedRecord record) {
    MendedRecord completed = new MendedRecord(record);
    completed.complete();
    return completed.finish(record.refusal().isPresent());
  }

  /**
   * With other texts in some cells; what was wrong with it before has to show again.
   *
   * @param texts by the names of cells or of fields; a field of a whole order is changed in all its
   *     lines, one of a line in the first, unless the name says which
   * @throws PelangganException {@link SyncError#QUARANTINE_FIELD_UNKNOWN}
   */
  static ReceivedRecord of(ReceivedRecord record, Map<String, String> texts) {
    MendedRecord mended = new MendedRecord(record);
    mended.complete();
    new TreeMap<>(texts).forEach(mended::write);
    return mended.finish(texts.isEmpty());
  }

  private ReceivedRecord finish(boolean asItWas) {
    return new ReceivedRecord(
        record.stream(),
        record.id(),
        new Shape(cells),
        rows,
        asItWas ? record.refusal() : Optional.empty());
  }

  private void complete() {
    Field id = Field.idOf(record.stream());
    for (Field field : ShapeReader.missing(record.stream(), record.shape())) {
      int place = add(field);
      if (field == id && rows.stream().allMatch(row -> row.get(place).isBlank())) {
        String known = record.id().map(ExternalId::value).orElse("");
        rows.forEach(row -> row.set(place, known));
      }
    }
  }

  private void write(String text, String value) {
    CellName name = CellName.parse(text, names());
    int place =
        names().contains(name.name()) ? names().indexOf(name.name()) : add(field(name, text));
    int first = name.row().orElse(1);
    if (first > rows.size()) {
      throw unknown(text);
    }
    boolean all = name.row().isEmpty() && isOfAllLines(place);
    rows.subList(first - 1, all ? rows.size() : first).forEach(row -> row.set(place, value));
  }

  private Field field(CellName name, String text) {
    return Field.find(name.name())
        .filter(field -> field.isOf(record.stream()))
        .orElseThrow(() -> unknown(text));
  }

  /** Where the source itself has something of that name, it becomes the field. */
  private int add(Field field) {
    Cell cell = new Cell(Optional.of(field), field.key());
    int place = names().indexOf(field.key());
    if (place >= 0) {
      cells.set(place, cell);
      return place;
    }
    cells.add(cell);
    rows.forEach(row -> row.add(""));
    return cells.size() - 1;
  }

  private List<String> names() {
    return cells.stream().map(Cell::name).toList();
  }

  /** What has no field is of all lines where all of them say it alike. */
  private boolean isOfAllLines(int place) {
    return cells
        .get(place)
        .field()
        .map(field -> !OF_ONE_LINE.contains(field))
        .orElseGet(() -> rows.stream().map(row -> row.get(place)).distinct().count() == 1);
  }

  private static PelangganException unknown(String field) {
    return new PelangganException(SyncError.QUARANTINE_FIELD_UNKNOWN, Map.of("field", field));
  }
}
