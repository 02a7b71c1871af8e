package id.pelanggan.application.importing;

import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.mapping.Assembly;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.mapping.RowValues;
import id.pelanggan.domain.spreadsheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one document, as far as they were read. */
final class RowGroup {
  private final List<Row> rows = new ArrayList<>();
  private final List<RowValues> values = new ArrayList<>();
  private @Nullable Refusal refusal;

  void add(Row row, RowValues value) {
    rows.add(row);
    values.add(value);
  }

  /** A document with a row that cannot be read is refused as a whole. */
  void refuse(Row row, Refusal reason) {
    rows.add(row);
    if (refusal == null) {
      refusal = reason;
    }
  }

  int size() {
    return rows.size();
  }

  /** Makes the document, or tells of every row why there is none. */
  void finish(RowReader reader, Consumer<Document> documents, Consumer<RefusedRow> refused) {
    Refusal found = refusal;
    if (found == null) {
      switch (reader.assemble(values)) {
        case Assembly.Assembled assembled -> documents.accept(assembled.document());
        case Assembly.Refused notAssembled -> found = notAssembled.refusal();
      }
    }
    if (found != null) {
      for (Row row : rows) {
        refused.accept(
            new RefusedRow(row.number(), row.line(), row.cells(), found, reader.findContacts(row)));
      }
    }
  }
}
