package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.mapping.Refusal;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Saves the rows of an import that stayed out, so that an operator can correct them in any
 * spreadsheet program: their numbers, the reasons in words, then the cells as they came.
 */
public final class SaveRefusedRows {
  /** Names of the columns before those of the file. */
  static final List<String> LEADING = List.of("row", "reason");

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final RefusedRows refusedRows;
  private final Spreadsheets spreadsheets;
  private final ImportSealing sealing;
  private final Imports imports;

  @Inject
  public SaveRefusedRows(
      Gate gate,
      Audit audit,
      Transactions transactions,
      RefusedRows refusedRows,
      Spreadsheets spreadsheets,
      ImportSealing sealing,
      Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.refusedRows = requireNonNull(refusedRows, "refusedRows is null");
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /**
   * Writes no file where no row stayed out.
   *
   * @param file where there is none yet
   * @param words for a reason
   * @return how many rows are in it
   * @throws id.pelanggan.domain.failure.PelangganException where there is no such import, or the
   *     file exists or cannot be written
   */
  public int save(CallContext context, ChangeSetId id, Path file, Function<Refusal, String> words) {
    gate.require(context, Permission.IMPORT_DATA);
    List<String> columns = sealing.open(imports.require(id)).columns();
    return transactions.inTransaction(() -> {
      List<RefusedRow> rows =
          refusedRows.list(id).stream().map(row -> sealing.open(id, row)).toList();
      if (!rows.isEmpty()) {
        audit.note(context, AuditAction.REFUSED_ROWS_READ, id.value(), rows.size());
        spreadsheets.write(
            file,
            Stream.concat(LEADING.stream(), columns.stream()).toList(),
            target -> rows.forEach(row -> target.accept(cells(row, words))));
      }
      return rows.size();
    });
  }

  private static List<String> cells(RefusedRow row, Function<Refusal, String> words) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(row.number()));
    cells.add(words.apply(row.refusal()));
    cells.addAll(row.cells());
    return cells;
  }
}
