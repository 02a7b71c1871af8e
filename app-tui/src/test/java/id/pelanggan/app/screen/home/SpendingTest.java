package id.pelanggan.app.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.shop.SpendingFigures.Week;
import id.pelanggan.domain.sales.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpendingTest {
  private static final Phrases PHRASES = new Phrases(new Messages(Language.ID), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "IDR,18200000000,182 juta Rp,182",
    "IDR,1000000000,10 juta Rp,10",
    "IDR,999900000,9.999 ribu Rp,9999",
    "IDR,50000,500 Rp,500",
    "USD,1250000,12 ribu USD,12",
    "JPY,12000000,12 juta JPY,12"
  })
  void shouldCountInTheUnitThatKeepsNumbersShort(
      String currency, long minor, String title, long count) {
    Money money = new Money(minor, Currency.getInstance(currency));
    Unit unit = Unit.of(List.of(new Week(LocalDate.of(2026, 11, 23), money)));

    assertThat(unit.count(money)).isEqualTo(count);
    assertThat(PHRASES.number(count) + " " + unit.title(PHRASES, money)).isEqualTo(title);
  }

  @Test
  void shouldDrawTheHighestWeekToTheTopAndNothingForWhatWentBack() {
    List<String> lines = draw(40, 7, 0, 50, 100, -20);

    assertThat(lines.getFirst()).isEqualTo("100 ┤                ███████");
    assertThat(lines.get(3)).isEqualTo("    │        ███████ ███████");
    assertThat(lines.get(4)).startsWith("  0 ┼────");
    assertThat(lines.get(5)).isEqualTo("     Sep                     Okt");
    assertThat(lines.get(6)).isEqualTo("           0      50     100     -20");
  }

  @Test
  void shouldShowALineWhereThereIsNoRoomForBars() {
    assertThat(draw(9, 7, 10, 50, 100, 20, 30, 40, 50, 60).getFirst()).isEqualTo("▁▄█▂▃▃▄▅");
  }

  @Test
  void shouldDrawWeeksWithoutAnySale() {
    assertThat(draw(40, 7, 0, 0).getFirst()).startsWith("1 ┤");
  }

  private static List<String> draw(int columns, int rows, int... millions) {
    LocalDate first = LocalDate.of(2026, 9, 14);
    List<Week> weeks =
        IntStream.range(0, millions.length)
            .mapToObj(week ->
                new Week(
                    first.plusWeeks(week),
                    new Money(millions[week] * 100_000_000L, Currency.getInstance("IDR"))))
            .toList();
    Frame frame = new Frame(columns, rows);
    new SpendingChart(weeks, PHRASES).draw(Canvas.of(frame));
    return IntStream.range(0, rows).mapToObj(frame::line).toList();
  }
}
