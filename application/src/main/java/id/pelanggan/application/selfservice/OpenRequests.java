package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What a customer asked for that is not answered yet. */
final class OpenRequests {
  private final PrivacyRequests requests;

  @Inject
  OpenRequests(PrivacyRequests requests) {
    this.requests = requireNonNull(requests, "requests is null");
  }

  /** The newest first. */
  List<PrivacyRequest> list(CustomerId customer) {
    return requests.list(customer).stream().filter(request -> request.state().isOpen()).toList();
  }

  Optional<RequestId> find(CustomerId customer, RequestKind kind) {
    return list(customer).stream()
        .filter(request -> request.kind() == kind)
        .map(PrivacyRequest::id)
        .findFirst();
  }
}
