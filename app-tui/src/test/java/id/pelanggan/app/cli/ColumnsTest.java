package id.pelanggan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void shouldLetCellsStandUnderEachOtherAndNumbersToTheRight() {
    Columns columns = new Columns(1);
    columns.row("kopi", "5", "a").row("teh", "1.000", "").row("😀", "20", "b");

    assertThat(columns.lines("  "))
        .containsExactly("  kopi      5  a", "  teh   1.000", "  😀        20  b");
  }

  @Test
  void shouldLetNoCellSteerTheTerminal() {
    Columns columns = new Columns();
    columns.row("\u001b[31mmerah", "a\nb", "\u202ekanan");

    assertThat(columns.lines()).containsExactly("?[31mmerah  a?b  ?kanan");
  }
}
