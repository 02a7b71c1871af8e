package id.pelanggan.adapters.postgres.request;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestId;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code request_event}. */
public record RequestEventRow(
    UUID requestId, String act, String detail, UUID actor, Instant occurredAt) {
  RequestEvent toEvent() {
    return new RequestEvent(
        new RequestId(requestId),
        RequestEvent.Act.valueOf(act),
        detail,
        new OperatorId(actor),
        occurredAt);
  }
}
