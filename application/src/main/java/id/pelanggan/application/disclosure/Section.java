package id.pelanggan.application.disclosure;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.domain.customer.CustomerId;

/** One section of what is handed out. */
interface Section {

  /** Of the person, in the transaction of the caller; an empty part where there is nothing. */
  Node read(CustomerId customer);
}
