package id.pelanggan.adapters.postgres.audit;

import id.pelanggan.application.port.AuditTrail;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_event} with who did it and the change set that it is about. */
public record NotedRow(
    UUID id,
    Instant occurredAt,
    UUID actor,
    String actorName,
    String purpose,
    String action,
    @Nullable UUID customerId,
    @Nullable UUID subject,
    int items,
    @Nullable String reason,
    @Nullable UUID changeSetId,
    @Nullable String kind,
    @Nullable String state) {
  AuditTrail.Noted toNoted() {
    return new AuditTrail.Noted(
        new AuditEvent(
            id,
            new CallContext(new OperatorId(actor), new PurposeCode(purpose), occurredAt),
            AuditAction.valueOf(action),
            Optional.ofNullable(customerId).map(CustomerId::new),
            Optional.ofNullable(subject),
            items,
            Optional.ofNullable(reason).map(RevealReason::valueOf)),
        new OperatorName(actorName),
        changeSetId == null || kind == null || state == null
            ? Optional.empty()
            : Optional.of(
                new AuditTrail.Subject(
                    new ChangeSetId(changeSetId),
                    ChangeSetKind.valueOf(kind),
                    ChangeSetState.valueOf(state))));
  }
}
