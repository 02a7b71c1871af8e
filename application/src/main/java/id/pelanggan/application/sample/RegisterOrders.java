package id.pelanggan.application.sample;

import id.pelanggan.domain.sales.OrderKind;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns an outlet's book of orders into what a system of tills has of them. */
final class RegisterOrders {
  private static final int OFFLINE_PERCENT = 3;

  private final Plan plan;
  private final Outlet outlet;
  private final Consumer<RegisterOrder> action;

  /** A sale that may be called off by the next entry. */
  private @Nullable SampleOrder pending;

  RegisterOrders(Plan plan, Outlet outlet, Consumer<RegisterOrder> action) {
    this.plan = plan;
    this.outlet = outlet;
    this.action = action;
  }

  void write() {
    OrderBook.forEach(plan, outlet, this::take);
    flush();
  }

  private void take(SampleOrder order) {
    switch (order.kind()) {
      case SALE -> {
        flush();
        pending = order;
      }
      case CANCELLATION -> callOff(order);
      case RETURN -> {
        flush();
        hand(order, OrderKind.RETURN, heard(order, order));
      }
    }
  }

  private void flush() {
    SampleOrder sale = pending;
    if (sale != null) {
      hand(sale, OrderKind.SALE, heard(sale, sale));
    }
    pending = null;
  }

  private void callOff(SampleOrder cancellation) {
    SampleOrder sale = pending;
    if (sale == null || !cancellation.original().equals(sale.number())) {
      throw new IllegalStateException("a cancellation does not follow its sale");
    }
    pending = null;
    hand(sale, OrderKind.CANCELLATION, heard(sale, cancellation));
  }

  private void hand(SampleOrder order, OrderKind kind, Instant updated) {
    Instant created = RegisterTime.of(order.day(), order.minute());
    action.accept(
        new RegisterOrder(
            order.number(),
            kind,
            RegisterLocation.of(outlet).id(),
            order.walkIn()
                ? Optional.empty()
                : Optional.of(Outlet.TILL.customerCode(order.customer())),
            order.original().isEmpty() ? Optional.empty() : Optional.of(order.original()),
            order.channel(),
            order.lines().stream().map(RegisterOrders::line).toList(),
            created,
            updated));
  }

  private static RegisterOrder.Line line(SampleOrder.Line line) {
    return new RegisterOrder.Line(
        line.product().code(), line.product().name(), Math.abs(line.thousandths()), line.price());
  }

  /** At once, or at closing time where the till was offline that day. */
  private Instant heard(SampleOrder order, SampleOrder last) {
    Chance ofDay = plan.chance(Topic.REGISTER_DAYS, order.day().toEpochDay());
    boolean offline = outlet == Outlet.TILL && ofDay.percent(OFFLINE_PERCENT);
    return RegisterTime.of(order.day(), offline ? RegisterTime.CLOSING : last.minute());
  }
}
