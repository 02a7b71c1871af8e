package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Figures;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.sales.Money;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sums up what was bought in the last weeks; needs no key. */
public final class SumSpending {
  private final Gate gate;
  private final Figures figures;

  @Inject
  public SumSpending(Gate gate, Figures figures) {
    this.gate = requireNonNull(gate, "gate is null");
    this.figures = requireNonNull(figures, "figures is null");
  }

  public SpendingFigures sum(CallContext context) {
    gate.require(context, Permission.SEE_ORDERS);
    LocalDate thisMonday =
        LocalDate.ofInstant(context.at(), ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = thisMonday.minusWeeks(SpendingFigures.WEEKS - 1L);
    List<Figures.Week> bought = figures.listWeeks(first);
    return new SpendingFigures(
        mainCurrency(bought).map(currency -> weeks(first, bought, currency)).orElse(List.of()),
        context.at());
  }

  /** The one of most sales; the first by its letters where there are several. */
  private static Optional<Currency> mainCurrency(List<Figures.Week> bought) {
    Map<Currency, Long> sales = new HashMap<>();
    bought.forEach(week -> sales.merge(week.currency(), week.sales(), Long::sum));
    return sales.entrySet().stream()
        .max(
            Map.Entry.<Currency, Long>comparingByValue()
                .thenComparing(
                    entry -> entry.getKey().getCurrencyCode(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static List<SpendingFigures.Week> weeks(
      LocalDate first, List<Figures.Week> bought, Currency currency) {
    Map<LocalDate, Long> spend = new HashMap<>();
    bought.stream()
        .filter(week -> week.currency().equals(currency))
        .forEach(week -> spend.put(week.monday(), week.spendMinor()));
    return IntStream.range(0, SpendingFigures.WEEKS)
        .mapToObj(first::plusWeeks)
        .map(monday ->
            new SpendingFigures.Week(monday, new Money(spend.getOrDefault(monday, 0L), currency)))
        .toList();
  }
}
