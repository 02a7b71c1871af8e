package id.pelanggan.application.sample;

import id.pelanggan.application.sample.SampleFigures.SourceFigures;
import id.pelanggan.domain.sales.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts what the shop has, from what it is made of rather than from its rows. */
record Count(Plan plan) {

  SampleFigures figures() {
    Roster roster = new Roster(plan);
    return new SampleFigures(
        plan.size().customers(),
        customers(customer -> roster.presence(customer) == Presence.BOTH),
        customers(customer -> roster.findDuplicated(customer).isPresent()),
        customers(customer -> roster.findHousemate(customer).isPresent()),
        Shelf.products().size(),
        InteractionRows.count(plan),
        source(roster, Outlet.TILL),
        source(roster, Outlet.WEB));
  }

  private SourceFigures source(Roster roster, Outlet outlet) {
    Tally tally = new Tally();
    OrderBook.forEach(plan, outlet, tally::add);
    return tally.figures(customers(customer -> roster.presence(customer).in(outlet)));
  }

  private int customers(IntPredicate chosen) {
    return (int) IntStream.range(0, plan.size().customers()).filter(chosen).count();
  }

  private static final class Tally {
    private long sales;
    private long cancellations;
    private long returns;
    private long lines;
    private long walkInOrders;
    private long walkInLines;
    private final SortedMap<LocalDate, Money> amounts = new TreeMap<>();

    private void add(SampleOrder order) {
      switch (order.kind()) {
        case SALE -> sales++;
        case CANCELLATION -> cancellations++;
        case RETURN -> returns++;
      }
      lines += order.lines().size();
      if (order.walkIn()) {
        walkInOrders++;
        walkInLines += order.lines().size();
      }
      Money amount = Money.of(BigDecimal.valueOf(order.amount()), Outlet.CURRENCY);
      amounts.merge(order.day(), amount, Money::plus);
    }

    private SourceFigures figures(int customerRecords) {
      return new SourceFigures(
          customerRecords,
          sales,
          cancellations,
          returns,
          lines,
          walkInOrders,
          walkInLines,
          amounts);
    }
  }
}
