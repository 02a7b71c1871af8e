package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.shop.SpendingFigures.Week;
import id.pelanggan.domain.sales.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * In what amounts are written so that they are short.
 *
 * @param name of its sentence
 */
record Unit(String name, long size) {
  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final long DIGITS = 10;

  Unit {
    requireNonNull(name, "name is null");
  }

  /** The largest in which the highest week still has two digits. */
  static Unit of(List<Week> weeks) {
    long highest =
        weeks.stream().mapToLong(week -> week.spend().amount().abs().longValue()).max().orElse(0);
    if (highest >= MILLION * DIGITS) {
      return new Unit("millions", MILLION);
    }
    return highest >= THOUSAND * DIGITS ? new Unit("thousands", THOUSAND) : new Unit("ones", 1);
  }

  long count(Money money) {
    return money
        .amount()
        .divide(BigDecimal.valueOf(size), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  /** Such as {@code juta Rp}. */
  String title(Phrases phrases, Money money) {
    String code = money.currency().getCurrencyCode();
    String currency = code.equals("IDR") ? "Rp" : code;
    return size == 1 ? currency : phrases.say("home.unit." + name, Map.of("currency", currency));
  }
}
