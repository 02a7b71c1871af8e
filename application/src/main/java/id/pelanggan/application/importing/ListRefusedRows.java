package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.intake.ChangeSetId;
import jakarta.inject.Inject;
import java.util.List;

/** Opens the rows of an import that stayed out. */
public final class ListRefusedRows {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final RefusedRows refusedRows;
  private final ImportSealing sealing;
  private final Imports imports;

  @Inject
  public ListRefusedRows(
      Gate gate,
      Audit audit,
      Transactions transactions,
      RefusedRows refusedRows,
      ImportSealing sealing,
      Imports imports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.refusedRows = requireNonNull(refusedRows, "refusedRows is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /**
   * In the order of the file.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where there is no such import
   */
  public View list(CallContext context, ChangeSetId id) {
    gate.require(context, Permission.IMPORT_DATA);
    List<String> columns = sealing.open(imports.require(id)).columns();
    return transactions.inTransaction(() -> {
      List<RefusedRow> rows =
          refusedRows.list(id).stream().map(row -> sealing.open(id, row)).toList();
      audit.note(context, AuditAction.REFUSED_ROWS_READ, id.value(), rows.size());
      return new View(columns, rows);
    });
  }

  public record View(List<String> columns, List<RefusedRow> rows) {
    public View {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }
}
