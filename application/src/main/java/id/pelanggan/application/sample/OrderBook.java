package id.pelanggan.application.sample;

import id.pelanggan.domain.sales.OrderKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes down an outlet's orders, day by day. */
final class OrderBook {
  private static final int CANCELLED_PERMILLE = 15;
  private static final List<String> CHANNELS =
      Words.of("toko, toko, toko, toko, toko, toko, toko, whatsapp, whatsapp, telepon");

  private final Plan plan;
  private final Outlet outlet;
  private final Schedule schedule;
  private final Basket basket;
  private final OpeningHours hours;
  private final Consumer<SampleOrder> action;

  /** Numbers of the sales that will come back. */
  private final Map<Integer, String> numbers = new HashMap<>();

  private int written;

  private OrderBook(Plan plan, Outlet outlet, Consumer<SampleOrder> action) {
    this.plan = plan;
    this.outlet = outlet;
    this.schedule = Schedule.of(new Roster(plan), outlet);
    this.basket = Basket.of(plan);
    this.hours = OpeningHours.of(outlet);
    this.action = action;
  }

  static void forEach(Plan plan, Outlet outlet, Consumer<SampleOrder> action) {
    OrderBook book = new OrderBook(plan, outlet, action);
    for (int day = 0; day < plan.days(); day++) {
      book.write(day);
    }
  }

  private void write(int day) {
    LocalDate date = plan.day(day);
    String text = date.toString();
    int from = schedule.starts()[day];
    int until = schedule.starts()[day + 1];
    int before = written;
    Chance chance = plan.chance(outlet.times(), day);
    for (int place = from; place < until; place++) {
      int minute = hours.minute((place - from + chance.part()) / (until - from));
      write(place, new Moment(date, text, minute, before));
    }
  }

  private void write(int place, Moment moment) {
    int sale = schedule.sale(place);
    Chance chance = plan.chance(outlet.orders(), sale);
    boolean cancelled = chance.below(1_000) < CANCELLED_PERMILLE;
    String channel = outlet == Outlet.TILL ? chance.pick(CHANNELS) : "web";
    boolean early = schedule.days()[sale] < plan.days() / 2;
    List<SampleOrder.Line> lines = basket.fill(chance, early);
    Sale content = new Sale(schedule.customers()[sale], channel, lines);
    if (schedule.isReturn(place)) {
      writeReturn(sale, content, moment);
    } else {
      String number = write(OrderKind.SALE, content, "", moment);
      if (schedule.comesBack(plan, outlet, sale)) {
        numbers.put(sale, number);
      } else if (cancelled) {
        write(OrderKind.CANCELLATION, content.back(), number, moment.later(chance.below(9) + 1));
      }
    }
  }

  /** Half of those who bring something back bring the first thing alone. */
  private void writeReturn(int sale, Sale content, Moment moment) {
    String original = numbers.remove(sale);
    if (original == null) {
      throw new IllegalStateException("a return comes before its sale");
    }
    Sale back = sale % 2 == 0 ? content.back() : content.first().back();
    write(OrderKind.RETURN, back, original, moment);
  }

  private String write(OrderKind kind, Sale sale, String original, Moment moment) {
    String number = outlet.orderNumber(moment.text(), written - moment.before(), written);
    written++;
    action.accept(
        new SampleOrder(
            number,
            kind,
            sale.customer(),
            moment.date(),
            moment.text(),
            moment.minute(),
            sale.channel(),
            original,
            sale.lines()));
    return number;
  }

  /**
   * When something is written down.
   *
   * @param before how much was written before that day
   */
  private record Moment(LocalDate date, String text, int minute, int before) {
    Moment later(int minutes) {
      return new Moment(date, text, minute + minutes, before);
    }
  }

  private record Sale(int customer, String channel, List<SampleOrder.Line> lines) {
    Sale back() {
      return new Sale(customer, channel, lines.stream().map(SampleOrder.Line::back).toList());
    }

    Sale first() {
      return new Sale(customer, channel, lines.subList(0, 1));
    }
  }
}
