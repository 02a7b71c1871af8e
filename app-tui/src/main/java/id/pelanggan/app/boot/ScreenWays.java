package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.screen.customers.CustomersScreen;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.app.screen.sources.SourcesScreen;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import jakarta.inject.Inject;

/** Leads from one screen to another. */
final class ScreenWays implements Ways {
  private final Desk desk;

  @Inject
  ScreenWays(Desk desk) {
    this.desk = requireNonNull(desk, "desk is null");
  }

  @Override
  public void customer(CustomerId customer) {
    customers();
    desk.find(ScreenName.CUSTOMERS, CustomersScreen.class)
        .ifPresent(screen -> screen.open(customer));
  }

  @Override
  public void customers() {
    desk.go(ScreenName.CUSTOMERS);
  }

  @Override
  public void imported(ChangeSetId change) {
    desk.go(ScreenName.SOURCES);
    desk.find(ScreenName.SOURCES, SourcesScreen.class).ifPresent(screen -> screen.open(change));
  }

  @Override
  public void newImport() {
    desk.go(ScreenName.SOURCES);
    desk.find(ScreenName.SOURCES, SourcesScreen.class).ifPresent(SourcesScreen::startImport);
  }
}
