package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.mapping.Assembly;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.spreadsheet.Row;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the first rows of a file as an import would; stores nothing. */
public final class PreviewImport {
  private static final int MOST = 200;

  private final Gate gate;
  private final OpenFile files;

  @Inject
  public PreviewImport(Gate gate, OpenFile files) {
    this.gate = requireNonNull(gate, "gate is null");
    this.files = requireNonNull(files, "files is null");
  }

  /**
   * @param plan may have open questions, but must have what every document needs
   * @param rows at most so many, 1 to 200
   * @throws id.pelanggan.domain.failure.PelangganException where the file cannot be read, or the
   *     mapping lacks something
   */
  public List<PreviewRow> preview(CallContext context, ImportPlan plan, int rows) {
    gate.require(context, Permission.IMPORT_DATA);
    if (rows < 1 || rows > MOST) {
      throw new IllegalArgumentException("rows are not in 1.." + MOST + ": " + rows);
    }
    RowReader reader = files.rows(plan.mapping(), plan.columns());
    List<PreviewRow> preview = new ArrayList<>();
    try (Spreadsheets.Reader file = files.open(plan.file(), plan.dialect())) {
      Optional<Row> row = file.read();
      while (row.isPresent() && preview.size() < rows) {
        preview.add(read(reader, row.get()));
        row = file.read();
      }
    }
    return preview;
  }

  private static PreviewRow read(RowReader reader, Row row) {
    return switch (reader.read(row)) {
      case Reading.Refused refused -> refused(row, refused.refusal());
      case Reading.Read read ->
          switch (reader.assemble(List.of(read.values()))) {
            case Assembly.Assembled assembled ->
                new PreviewRow(row.number(), FieldTexts.of(assembled.document()), Optional.empty());
            case Assembly.Refused refused -> refused(row, refused.refusal());
          };
    };
  }

  private static PreviewRow refused(Row row, Refusal refusal) {
    return new PreviewRow(row.number(), Map.of(), Optional.of(refusal));
  }
}
