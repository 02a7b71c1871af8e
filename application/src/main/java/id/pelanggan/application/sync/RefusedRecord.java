package id.pelanggan.application.sync;

import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.mapping.Refusal;
import java.util.List;

/**
 * A record that cannot come in.
 *
 * @param contacts found anywhere in it
 */
record RefusedRecord(ReceivedRecord record, Refusal refusal, List<ContactPoint> contacts) {
  RefusedRecord {
    contacts = List.copyOf(contacts);
  }

  @Override
  public String toString() {
    return "RefusedRecord[" + refusal + "]";
  }
}
