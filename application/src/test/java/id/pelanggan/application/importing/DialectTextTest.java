package id.pelanggan.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.TextDialect;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import org.junit.jupiter.api.Test;

class DialectTextTest {
  private static final TextDialect TEXT = new TextDialect("UTF-8", ';', '\'', true, false, true);

  @Test
  void shouldReadWhatItWrites() {
    for (Dialect dialect :
        new Dialect[] {
          TEXT,
          TEXT.withHeader(false),
          new TextDialect("windows-1252", '\t', '"', false, true, false),
          new WorkbookDialect(new Sheet(7, "Toko \"A\" 漢"), true),
          new WorkbookDialect(new Sheet(1, ""), false)
        }) {
      TextWriter out = new TextWriter();
      DialectText.write(out, dialect);
      out.number(42);
      TextReader in = new TextReader(out.bytes());

      assertThat(DialectText.read(in)).isEqualTo(dialect);
      assertThat(in.number()).isEqualTo(42);
    }
  }

  /** Written by versions that knew text only; such imports must be able to go on. */
  @Test
  void shouldReadWhatWasWrittenBeforeThereWereWorkbooks() {
    byte[] bytes =
        new TextWriter()
            .text("UTF-8")
            .number(';')
            .number('\'')
            .number(1)
            .number(0)
            .number(1)
            .bytes();
    TextWriter now = new TextWriter();
    DialectText.write(now, TEXT);

    assertThat(DialectText.read(new TextReader(bytes))).isEqualTo(TEXT);
    assertThat(now.bytes()).isEqualTo(bytes);
  }
}
