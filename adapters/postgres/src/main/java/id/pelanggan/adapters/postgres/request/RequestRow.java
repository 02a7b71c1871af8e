package id.pelanggan.adapters.postgres.request;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.PrivacyRequest.Verified;
import id.pelanggan.domain.request.ReceiptNumber;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.RequestState;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code privacy_request}. */
public record RequestRow(
    UUID id,
    String receipt,
    String kind,
    String origin,
    @Nullable UUID customerId,
    Instant receivedAt,
    String regime,
    Instant dueAt,
    @Nullable String extension,
    String state,
    @Nullable String verification,
    @Nullable UUID verifiedBy,
    @Nullable Instant verifiedAt,
    @Nullable String refusal,
    @Nullable Instant closedAt,
    long keySlot,
    byte[] sealed) {

  static RequestRow of(PrivacyRequest request) {
    return new RequestRow(
        request.id().value(),
        request.receipt().value(),
        request.kind().name(),
        request.origin().name(),
        request.customer().map(CustomerId::value).orElse(null),
        request.receivedAt(),
        request.regime().name(),
        request.dueAt(),
        request.extension().map(ExtensionReason::name).orElse(null),
        request.state().name(),
        request.verified().map(verified -> verified.how().name()).orElse(null),
        request.verified().map(verified -> verified.by().value()).orElse(null),
        request.verified().map(Verified::at).orElse(null),
        request.refusal().map(RefusalReason::name).orElse(null),
        request.closedAt().orElse(null),
        request.slot().number(),
        request.words());
  }

  PrivacyRequest toRequest() {
    return new PrivacyRequest(
        new RequestId(id),
        new ReceiptNumber(receipt),
        RequestKind.valueOf(kind),
        RequestOrigin.valueOf(origin),
        Optional.ofNullable(customerId).map(CustomerId::new),
        receivedAt,
        Regime.valueOf(regime),
        dueAt,
        Optional.ofNullable(extension).map(ExtensionReason::valueOf),
        RequestState.valueOf(state),
        verified(),
        Optional.ofNullable(refusal).map(RefusalReason::valueOf),
        Optional.ofNullable(closedAt),
        new KeySlot(keySlot),
        sealed);
  }

  private Optional<Verified> verified() {
    return verification == null || verifiedBy == null || verifiedAt == null
        ? Optional.empty()
        : Optional.of(
            new Verified(
                Verification.valueOf(verification), new OperatorId(verifiedBy), verifiedAt));
  }
}
