package id.pelanggan.app.screen.customers;

import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.application.sales.ShowOrder;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.ExternalId;
import java.util.List;
import java.util.Set;

/** What is read of one customer. Everything may wait, and is noted in the audit log. */
interface Details {

  CustomerView show(CustomerId customer);

  Revealed reveal(CustomerId customer, Set<Concealed> what, RevealReason reason);

  /** Says that a value is about to be copied. */
  void noteCopy(CustomerId customer);

  /** The orders of one number; at least one. */
  List<ShowOrder.OrderView> orders(ExternalId number);
}
