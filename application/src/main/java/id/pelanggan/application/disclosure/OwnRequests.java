package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.application.request.RequestSealing;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestEvent;
import jakarta.inject.Inject;

/** What the person asked for before, and what was done for it. */
final class OwnRequests implements Section {
  private final PrivacyRequests requests;
  private final RequestSealing sealing;

  @Inject
  OwnRequests(PrivacyRequests requests, RequestSealing sealing) {
    this.requests = requireNonNull(requests, "requests is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  @Override
  public Node read(CustomerId customer) {
    return new Node.Several(requests.list(customer).stream().map(this::request).toList());
  }

  private Node request(PrivacyRequest request) {
    return new Branch()
        .put("receipt", request.receipt().value())
        .put("kind", request.kind())
        .put("right", request.regime().citation(request.kind()))
        .put("origin", request.origin())
        .put("receivedAt", request.receivedAt())
        .put("dueAt", request.dueAt())
        .put("state", request.state())
        .put("refusal", request.refusal())
        .put("closedAt", request.closedAt())
        .put("words", sealing.open(request))
        .put("events", requests.listEvents(request.id()).stream().map(OwnRequests::event).toList())
        .ours();
  }

  private static Node event(RequestEvent event) {
    return new Branch()
        .put("at", event.at())
        .put("act", event.act())
        .put("detail", event.detail())
        .ours();
  }
}
