package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.CustomerLists;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerFilter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Says how many customers there are; needs no key. */
public final class CountCustomers {
  private final Gate gate;
  private final CustomerLists lists;

  @Inject
  public CountCustomers(Gate gate, CustomerLists lists) {
    this.gate = requireNonNull(gate, "gate is null");
    this.lists = requireNonNull(lists, "lists is null");
  }

  /** Without walk-ins, who are nobody in particular. */
  public long count(CallContext context, CustomerFilter filter) {
    gate.require(context, Permission.COUNT_CUSTOMERS);
    return lists.count(filter, LocalDate.ofInstant(context.at(), ZoneOffset.UTC));
  }
}
