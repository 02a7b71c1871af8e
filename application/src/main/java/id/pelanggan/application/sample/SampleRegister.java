package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;

/**
 * The invented shop as one system of tills has it: one list of customers for both outlets, written
 * as untidily as at the counter, each outlet a location. Nobody tells apart there who is in the
 * list twice. Times lie before the end of the shop's last day; many records share theirs, because
 * lists were taken over in one go and tills were offline for a day.
 *
 * <p>Records are made while they are asked for, in an order of their own: customers by number,
 * orders outlet by outlet.
 */
public final class SampleRegister {
  private final Plan plan;

  SampleRegister(Plan plan) {
    this.plan = requireNonNull(plan, "plan is null");
  }

  public List<RegisterLocation> locations() {
    return RegisterLocation.all();
  }

  public List<RegisterProduct> products() {
    return Shelf.products().stream().map(product -> RegisterProduct.of(product, plan)).toList();
  }

  public void forEachCustomer(Consumer<RegisterCustomer> action) {
    new RegisterCustomers(plan).forEach(action);
  }

  /** A sale that was called off stands in it once; what came back is an order of its own. */
  public void forEachOrder(Consumer<RegisterOrder> action) {
    for (Outlet outlet : Outlet.values()) {
      new RegisterOrders(plan, outlet, action).write();
    }
  }
}
