package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Figures;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.ContactKind;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts the customers of the shop; needs no key. */
public final class CountShopCustomers {
  private final Gate gate;
  private final Customers customers;
  private final Figures figures;

  @Inject
  public CountShopCustomers(Gate gate, Customers customers, Figures figures) {
    this.gate = requireNonNull(gate, "gate is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.figures = requireNonNull(figures, "figures is null");
  }

  public CustomerFigures count(CallContext context) {
    gate.require(context, Permission.COUNT_CUSTOMERS);
    Instant now = context.at();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new CustomerFigures(
        customers.count(),
        figures.countAddedSince(now.minus(Duration.ofDays(CustomerFigures.LATELY_DAYS))),
        figures.countBoughtSince(today.minusDays(CustomerFigures.ACTIVE_DAYS)),
        figures.countReached(ContactKind.EMAIL),
        figures.countReached(ContactKind.PHONE),
        now);
  }
}
