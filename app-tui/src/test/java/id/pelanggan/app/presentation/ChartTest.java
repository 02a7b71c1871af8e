package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.presentation.BarChart.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
  @ParameterizedTest
  @CsvSource({
    "0, 100, ░░░░░░░░░░",
    "1, 100, █░░░░░░░░░",
    "63, 100, ██████░░░░",
    "99, 100, █████████░",
    "100, 100, ██████████",
    "120, 100, ██████████",
    "5, 0, ░░░░░░░░░░"
  })
  void shouldBeFullOnlyWhenAllIsDone(long done, long whole, String bar) {
    assertThat(Gauge.of(done, whole, 10)).isEqualTo(bar);
  }

  @Test
  void shouldFitAGaugeIntoAnything() {
    assertThat(Gauge.of(1, 2, 0)).isEmpty();
    assertThat(Gauge.of(1, 2, -3)).isEmpty();
    assertThat(Gauge.of(1, 2, 1)).isEqualTo("░");
    assertThat(Gauge.of(Long.MAX_VALUE - 1, Long.MAX_VALUE, 2)).isEqualTo("█░");
  }

  @Test
  void shouldDrawBarsOverAnAxis() {
    List<Bar> bars =
        List.of(new Bar("Sep", 0), new Bar("", 50), new Bar("Nov", 100), new Bar("", -7));

    assertThat(Snapshot.of(drawn(bars, 20, 4), GlyphSet.UNICODE, false))
        .isEqualTo(
            """
            100 ┤      ██
                │   ██ ██
              0 ┼───────────────
                 Sep   Nov
            """);
  }

  @Test
  void shouldShowTheLastBarsWhereNotAllFit() {
    List<Bar> bars = List.of(new Bar("a", 8), new Bar("b", 4), new Bar("c", 2));

    assertThat(Snapshot.of(drawn(bars, 7, 3), GlyphSet.UNICODE, false))
        .isEqualTo(
            """
            8 ┤▄ ▂
            0 ┼────
               b c
            """);
  }

  @Test
  void shouldDrawNothingWhereThereIsNoRoom() {
    List<Bar> bars = List.of(new Bar("a", 8));

    assertThat(drawn(bars, 20, 2).line(0)).isEmpty();
    assertThat(drawn(bars, 3, 5).line(0)).isEmpty();
    assertThat(drawn(List.of(), 20, 4).line(0)).isEqualTo("0 ┤");
  }

  @Test
  void shouldDrawAllInOneRow() {
    assertThat(BarChart.spark(List.of(0L, 1L, 4L, 7L, -3L))).isEqualTo("▁▂▅█▁");
    assertThat(BarChart.spark(List.of())).isEmpty();
    assertThat(BarChart.spark(List.of(0L, 0L))).isEqualTo("▁▁");
  }

  private static Frame drawn(List<Bar> bars, int columns, int rows) {
    Frame frame = new Frame(columns, rows);
    new BarChart(bars, Long::toString).draw(Canvas.of(frame));
    return frame;
  }
}
