package id.pelanggan.app.screen.home;

import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers where somebody was led. */
final class TestWays implements Ways {
  final List<String> taken = new CopyOnWriteArrayList<>();

  @Override
  public void customer(CustomerId customer) {
    taken.add("customer " + customer.value());
  }

  @Override
  public void customers() {
    taken.add("customers");
  }

  @Override
  public void imported(ChangeSetId change) {
    taken.add("import " + change.value());
  }

  @Override
  public void newImport() {
    taken.add("new import");
  }
}
