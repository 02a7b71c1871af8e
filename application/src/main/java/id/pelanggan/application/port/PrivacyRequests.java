package id.pelanggan.application.port;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Requests of customers, and what was done for each. */
public interface PrivacyRequests {

  /**
   * @param contacts that stand in what was said, by which it is found when that person's data has
   *     to go
   */
  void insert(PrivacyRequest request, Collection<Contact> contacts);

  Optional<PrivacyRequest> find(RequestId id);

  /** As {@link #find}, and nobody else changes it until the end of this transaction. */
  Optional<PrivacyRequest> lock(RequestId id);

  /** Stores everything over what was stored. */
  void update(PrivacyRequest request);

  /** Those that are open, the one that is due first first. */
  List<PrivacyRequest> listOpen();

  /** Those that are closed, the one that was closed last first. */
  List<PrivacyRequest> listClosed(int limit);

  /** Of one customer, the newest first. */
  List<PrivacyRequest> list(CustomerId customer);

  /** Adds to what was done; nothing of it is ever changed. */
  void addEvent(RequestEvent event);

  /** In their order. */
  List<RequestEvent> listEvents(RequestId id);
}
