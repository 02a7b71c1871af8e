package id.pelanggan.application.importing;

import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.importing.ImportProgress.Stage;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.mapping.RowValues;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Row;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file is read twice: first to count its rows, to know it again, and to find the documents whose
 * rows do not stand together; then to store it.
 *
 * @param rows with data
 * @param prints by which the second reading sees that a row is still the same
 */
record FirstReading(FileMark mark, long rows, Scatter scatter, RowPrints prints) {
  private static final int REPORT_EVERY = 50_000;

  static FirstReading of(Spreadsheets.Reader file, RowReader reader, Listener listener) {
    Scatter scatter = new Scatter();
    RowPrints prints = new RowPrints();
    long rows = 0;
    Optional<Row> next = file.read();
    while (next.isPresent()) {
      Row row = next.get();
      rows++;
      prints.add(row);
      note(row, reader, scatter);
      if (rows % REPORT_EVERY == 0) {
        listener.report(
            new ImportProgress(
                Stage.READING, file.position(), file.size(), Counts.NONE, 0, OptionalLong.empty()));
      }
      next = file.read();
    }
    return new FirstReading(file.mark(), rows, scatter, prints);
  }

  /**
   * Where a column holds ids, that is enough. Rows that are told apart by how often they occur are
   * documents of their own.
   */
  private static void note(Row row, RowReader reader, Scatter scatter) {
    Optional<ExternalId> id = reader.findId(row);
    if (id.isPresent()) {
      scatter.note(id.get(), row.number());
      return;
    }
    switch (reader.read(row)) {
      case Reading.Read read -> {
        RowValues values = read.values();
        if (!values.isCounted()) {
          scatter.note(values.key(), row.number());
        }
      }
      case Reading.Refused refused -> {}
    }
  }
}
