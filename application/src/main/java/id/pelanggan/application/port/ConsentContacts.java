package id.pelanggan.application.port;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.customer.CustomerId;
import java.util.Collection;
import java.util.List;

/**
 * Which contact point each one in the ledger is. Forgotten with the customer, so that the ledger
 * leads nowhere afterwards.
 */
public interface ConsentContacts {

  List<Point> list(Collection<CustomerId> customers);

  /** Adds those that are not there yet. */
  void insert(Collection<Point> points);

  record Point(CustomerId customer, ContactId id, Contact contact) {}
}
