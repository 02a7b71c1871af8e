package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.domain.customer.CustomerId;

/** Leads to the customer whom a row is about; called on the user interface's thread. */
@FunctionalInterface
public interface CustomerWay {
  void customer(CustomerId customer);
}
