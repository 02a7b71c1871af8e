package id.pelanggan.app.cli.requests;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RefusalReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request without what was said, for programs.
 *
 * @param right what gives it
 * @param customer null while nobody knows; likewise the others
 * @param urgency of one that is open; of a closed one, whether it was late
 */
record RequestJson(
    UUID id,
    String receipt,
    String kind,
    String right,
    String origin,
    @Nullable UUID customer,
    Instant receivedAt,
    String regime,
    Instant dueAt,
    long secondsLeft,
    String urgency,
    @Nullable String extension,
    String state,
    @Nullable String verification,
    @Nullable String refusal,
    @Nullable Instant closedAt) {
  static RequestJson of(PrivacyRequest request, Instant now) {
    return new RequestJson(
        request.id().value(),
        request.receipt().value(),
        request.kind().name(),
        request.regime().citation(request.kind()),
        request.origin().name(),
        request.customer().map(CustomerId::value).orElse(null),
        request.receivedAt(),
        request.regime().name(),
        request.dueAt(),
        request.clock(now).left().toSeconds(),
        request.clock(now).urgency().name(),
        request.extension().map(ExtensionReason::name).orElse(null),
        request.state().name(),
        request.verified().map(verified -> verified.how().name()).orElse(null),
        request.refusal().map(RefusalReason::name).orElse(null),
        request.closedAt().orElse(null));
  }
}
