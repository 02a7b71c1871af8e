package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Row;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a file that {@link SaveRefusedRows} wrote and an operator corrected. */
public final class ReadRepairedRows {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final Gate gate;
  private final Spreadsheets spreadsheets;
  private final ImportSealing sealing;
  private final Imports imports;

  @Inject
  public ReadRepairedRows(
      Gate gate, Spreadsheets spreadsheets, ImportSealing sealing, Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException where there is no such import, or the
   *     file cannot be read
   */
  public Outcome read(CallContext context, ChangeSetId id, Path file) {
    gate.require(context, Permission.IMPORT_DATA);
    List<String> columns = sealing.open(imports.require(id)).columns();
    Dialect found = spreadsheets.preview(file).dialect();
    // The first row names the columns, whatever it looks like.
    try (Spreadsheets.Reader reader = spreadsheets.open(file, found.withHeader(false))) {
      return read(reader, columns);
    }
  }

  private static Outcome read(Spreadsheets.Reader reader, List<String> columns) {
    Optional<Row> header = reader.read();
    if (header.filter(row -> isHeader(row.cells(), columns)).isEmpty()) {
      return new Outcome.OtherColumns();
    }
    Map<Long, List<String>> cells = new LinkedHashMap<>();
    Optional<Row> next = reader.read();
    while (next.isPresent()) {
      Row row = next.get();
      String number = row.cells().getFirst().strip();
      if (!NUMBER.matcher(number).matches()) {
        return new Outcome.RowUnknown(row.line());
      }
      cells.put(Long.valueOf(number), cells(row, columns.size()));
      next = reader.read();
    }
    return new Outcome.Rows(cells);
  }

  private static boolean isHeader(List<String> cells, List<String> columns) {
    int leading = SaveRefusedRows.LEADING.size();
    return cells.size() >= leading + columns.size()
        && cells.subList(0, leading).equals(SaveRefusedRows.LEADING)
        && cells.subList(leading, leading + columns.size()).equals(columns);
  }

  /** Spreadsheet programs fill rows up with empty cells; those beyond the columns mean nothing. */
  private static List<String> cells(Row row, int columns) {
    List<String> cells =
        new ArrayList<>(
            row.cells()
                .subList(
                    Math.min(SaveRefusedRows.LEADING.size(), row.cells().size()),
                    row.cells().size()));
    while (cells.size() > columns && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    return List.copyOf(cells);
  }

  public sealed interface Outcome {
    /**
     * @param cells by the row's number
     */
    record Rows(Map<Long, List<String>> cells) implements Outcome {}

    /** The columns are not those of the import's file. */
    record OtherColumns() implements Outcome {}

    /** The first cell of that line is no row's number. */
    record RowUnknown(long line) implements Outcome {}
  }
}
