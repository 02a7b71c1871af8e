package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.Consents.Kept;
import id.pelanggan.application.port.Consents.SealedProof;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code consent_event}. */
public record EventRow(
    UUID customerId,
    long number,
    UUID eventId,
    String purpose,
    String channel,
    UUID contactId,
    String act,
    String method,
    @Nullable String noticeCode,
    @Nullable Integer noticeVersion,
    @Nullable String noticeLanguage,
    @Nullable String noticeHash,
    boolean byGuardian,
    UUID actor,
    Instant occurredAt,
    Instant receivedAt,
    @Nullable Instant endsAt,
    @Nullable UUID sourceId,
    @Nullable UUID changeSetId,
    @Nullable UUID originId,
    @Nullable Long keySlot,
    byte @Nullable [] sealed) {

  Kept toKept() {
    return new Kept(
        toEvent(),
        number,
        keySlot == null || sealed == null
            ? Optional.empty()
            : Optional.of(new SealedProof(new KeySlot(keySlot), sealed)));
  }

  ConsentEvent toEvent() {
    return new ConsentEvent(
        new ConsentEventId(eventId),
        new CustomerId(customerId),
        KeyColumns.key(purpose, channel, contactId),
        ConsentAct.valueOf(act),
        ConsentMethod.valueOf(method),
        notice(),
        byGuardian,
        new OperatorId(actor),
        occurredAt,
        receivedAt,
        Optional.ofNullable(endsAt),
        Optional.ofNullable(sourceId).map(SourceId::new),
        Optional.ofNullable(changeSetId).map(ChangeSetId::new),
        Optional.ofNullable(originId).map(ConsentEventId::new));
  }

  private Optional<NoticeReference> notice() {
    return noticeCode == null
            || noticeVersion == null
            || noticeLanguage == null
            || noticeHash == null
        ? Optional.empty()
        : Optional.of(
            new NoticeReference(
                new NoticeCode(noticeCode), noticeVersion, noticeLanguage, noticeHash));
  }
}
