package id.pelanggan.application.importing;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.TextDialect;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;

/**
 * How a file is written, as it is kept with an import. Text is kept as it was before there were
 * workbooks, so that imports of that time can be gone on with.
 */
final class DialectText {
  /** Stands where a text has the name of its encoding; no encoding is called so. */
  private static final String WORKBOOK = "xlsx";

  private DialectText() {}

  static void write(TextWriter out, Dialect dialect) {
    switch (dialect) {
      case TextDialect text ->
          out.text(text.charset())
              .number(text.separator())
              .number(text.quote())
              .number(text.header() ? 1 : 0)
              .number(text.trimmed() ? 1 : 0)
              .number(text.compressed() ? 1 : 0);
      case WorkbookDialect workbook ->
          out.text(WORKBOOK)
              .number(workbook.sheet().number())
              .text(workbook.sheet().name())
              .number(workbook.header() ? 1 : 0);
    }
  }

  static Dialect read(TextReader in) {
    String charset = in.text();
    return charset.equals(WORKBOOK)
        ? new WorkbookDialect(new Sheet(in.count(), in.text()), in.number() == 1)
        : new TextDialect(
            charset,
            (char) in.number(),
            (char) in.number(),
            in.number() == 1,
            in.number() == 1,
            in.number() == 1);
  }
}
