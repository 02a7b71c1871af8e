package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;

/** Leads to customers, and nowhere else. */
record ToCustomers(Desk desk) implements Ways {
  @Override
  public void customer(CustomerId customer) {
    desk.find(ScreenName.CUSTOMERS, CustomersScreen.class)
        .ifPresent(screen -> screen.open(customer));
  }

  @Override
  public void customers() {
    desk.go(ScreenName.CUSTOMERS);
  }

  @Override
  public void imported(ChangeSetId change) {
    throw new AssertionError("no import was chosen");
  }

  @Override
  public void newImport() {
    throw new AssertionError("no import was begun");
  }
}
