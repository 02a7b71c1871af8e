package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.presentation.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  @Test
  void shouldAlignRowsUnderTheirTitles() {
    assertThat(drawn(48, 6))
        .containsExactly(
            "   Nama             Kota        Izin    Belanja",
            " ■ Budi Santoso     Medan       W E   9.870.500",
            "   Maya Anggraini   Bekasi      W E   6.020.000",
            "   日本 太郎 é 👨…  Kyoto       W -   5.115.000",
            " › Siti Rahayu      Bandung     W E   4.250.000",
            "   I Made Bagus W…  Denpasar    - E     340.000");
  }

  @Test
  void shouldLeaveOutTheLeastImportantColumnsWhenNarrow() {
    assertThat(drawn(36, 2).getFirst()).isEqualTo("   Nama         Kota        Belanja");
    assertThat(drawn(30, 2).getFirst()).isEqualTo("   Nama               Belanja");
    assertThat(drawn(14, 2).getFirst()).isEqualTo("   Nama");
    assertThat(drawn(3, 2)).isEqualTo(List.of("", " ■"));
  }

  @Test
  void shouldShowTheChosenRowAndThatItIsMarked() {
    Frame frame = new Frame(20, 3);
    SampleScreen.CUSTOMERS.draw(Canvas.of(frame), SampleScreen.people(), 0, 0);

    assertThat(frame.line(1)).startsWith("■› Budi");
    assertThat(frame.isSelected(0, 1) && frame.isSelected(19, 1)).isTrue();
    assertThat(frame.isSelected(0, 2)).isFalse();
    assertThat(List.of(frame.cursorColumn(), frame.cursorRow())).containsExactly(1, 1);
  }

  @Test
  void shouldAskForNoRowThatIsNotSeen() {
    List<Integer> asked = new ArrayList<>();
    SampleScreen.CUSTOMERS.draw(Canvas.of(new Frame(60, 4)), million(asked), 500_000, 500_001);

    assertThat(asked).containsExactly(500_000, 500_001, 500_002);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 10, 100, 0",
    "0, 9, 10, 100, 0",
    "0, 10, 10, 100, 1",
    "50, 40, 10, 100, 40",
    "50, 55, 10, 100, 50",
    "95, 99, 10, 100, 90",
    "5, 2, 10, 3, 0",
    "5, -1, 10, 0, 0",
    "0, 5, 0, 10, 5"
  })
  void shouldMoveNoFurtherThanTheChosenRowNeeds(
      int first, int chosen, int visible, int size, int expected) {
    assertThat(Table.scroll(first, chosen, visible, size)).isEqualTo(expected);
  }

  private static Table.Rows million(List<Integer> asked) {
    return new Table.Rows() {
      @Override
      public int size() {
        return 1_000_000;
      }

      @Override
      public List<Cell> cells(int index) {
        asked.add(index);
        return List.of(new Cell("Pelanggan " + index), new Cell(""), new Cell(""), new Cell("0"));
      }

      @Override
      public boolean isMarked(int index) {
        return false;
      }
    };
  }

  private static List<String> drawn(int columns, int rows) {
    Frame frame = new Frame(columns, rows);
    SampleScreen.CUSTOMERS.draw(Canvas.of(frame), SampleScreen.people(), 0, 3);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(frame.line(row));
    }
    return lines;
  }
}
