package id.pelanggan.app.screen.more;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Leads nowhere, and remembers who was asked for. */
final class NoWays implements Ways {
  final List<CustomerId> customers = new CopyOnWriteArrayList<>();

  @Override
  public void customer(CustomerId customer) {
    customers.add(customer);
  }

  @Override
  public void customers() {}

  @Override
  public void imported(ChangeSetId change) {}

  @Override
  public void newImport() {}
}
