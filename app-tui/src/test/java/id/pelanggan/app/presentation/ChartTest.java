package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

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
  void shouldDrawAllInOneRow() {
    assertThat(Sparkline.of(List.of(0L, 1L, 4L, 7L, -3L))).isEqualTo("▁▂▅█▁");
    assertThat(Sparkline.of(List.of())).isEmpty();
    assertThat(Sparkline.of(List.of(0L, 0L))).isEqualTo("▁▁");
  }
}
