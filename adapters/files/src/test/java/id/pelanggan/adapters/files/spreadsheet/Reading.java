package id.pelanggan.adapters.files.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Files put on the disk and read back through the port. */
final class Reading {
  static final Spreadsheets SPREADSHEETS = new FileSpreadsheets();
  static final TextDialect COMMAS = new TextDialect("UTF-8", ',', '"', true, false, false);

  private Reading() {}

  static Path file(Path folder, String text) throws IOException {
    return file(folder, text, StandardCharsets.UTF_8);
  }

  static Path file(Path folder, String text, Charset charset) throws IOException {
    return file(folder, text.getBytes(charset));
  }

  static Path file(Path folder, byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "rows", ".csv"), bytes);
  }

  static Path packed(Path folder, String text) throws IOException {
    Path file = Files.createTempFile(folder, "rows", ".csv");
    try (OutputStream target = new GZIPOutputStream(Files.newOutputStream(file))) {
      target.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  static Preview preview(Path file) {
    return SPREADSHEETS.preview(file);
  }

  /** How the text was found to be written. */
  static TextDialect dialect(Preview preview) {
    return (TextDialect) preview.dialect();
  }

  /** All rows, in the dialect that the preview found. */
  static List<Row> rows(Path file) {
    return rows(file, preview(file).dialect());
  }

  static List<Row> rows(Path file, Dialect dialect) {
    List<Row> rows = new ArrayList<>();
    try (Spreadsheets.Reader reader = SPREADSHEETS.open(file, dialect)) {
      Optional<Row> row = reader.read();
      while (row.isPresent()) {
        rows.add(row.get());
        row = reader.read();
      }
      assertThat(reader.read()).isEmpty();
      assertThat(reader.position()).isEqualTo(reader.size());
    }
    return rows;
  }

  static List<List<String>> cells(Path file) {
    return rows(file).stream().map(Row::cells).toList();
  }

  static PelangganException refusal(ThrowingCallable act) {
    return catchThrowableOfType(PelangganException.class, act);
  }

  static void assertRefused(SpreadsheetError error, ThrowingCallable act) {
    assertThat(refusal(act).code()).isEqualTo(error);
  }

  static void assertRefused(SpreadsheetError error, String line, ThrowingCallable act) {
    PelangganException refusal = refusal(act);
    assertThat(refusal.code()).as("%s", refusal.details()).isEqualTo(error);
    assertThat(refusal.details()).containsEntry("line", line).containsKey("path");
    assertThat(refusal).hasNoCause();
  }
}
