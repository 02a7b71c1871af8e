package id.pelanggan.adapters.postgres.purpose;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code purpose_version}. */
public record PurposeRow(
    String purpose,
    int version,
    String titleId,
    String titleEn,
    String descriptionId,
    String descriptionEn,
    @Nullable String basis,
    @Nullable String balancingId,
    @Nullable String balancingEn,
    String citation,
    String peopleId,
    String peopleEn,
    String[] channels,
    String[] kinds,
    String recipientsId,
    String recipientsEn,
    @Nullable String retentionPeriod,
    @Nullable String retentionTriggerId,
    @Nullable String retentionTriggerEn,
    @Nullable String retentionCitation,
    @Nullable String parent,
    @Nullable String consentLifetime,
    int minimumAge,
    boolean active,
    Instant changedAt,
    UUID changedBy) {

  static PurposeRow of(PurposeVersion stored) {
    Purpose purpose = stored.purpose();
    return new PurposeRow(
        purpose.code().value(),
        stored.version(),
        purpose.title().indonesian(),
        purpose.title().english(),
        purpose.description().indonesian(),
        purpose.description().english(),
        purpose.basis().map(LegalBasis::name).orElse(null),
        purpose.balancing().map(LocalText::indonesian).orElse(null),
        purpose.balancing().map(LocalText::english).orElse(null),
        purpose.citation(),
        purpose.people().indonesian(),
        purpose.people().english(),
        Constants.write(purpose.channels()),
        Constants.write(purpose.kinds()),
        purpose.recipients().indonesian(),
        purpose.recipients().english(),
        purpose.retention().map(term -> term.period().toString()).orElse(null),
        purpose.retention().map(term -> term.trigger().indonesian()).orElse(null),
        purpose.retention().map(term -> term.trigger().english()).orElse(null),
        purpose.retention().map(RetentionTerm::citation).orElse(null),
        purpose.parent().map(PurposeCode::value).orElse(null),
        purpose.consentLifetime().map(Period::toString).orElse(null),
        purpose.minimumAge(),
        purpose.active(),
        stored.changedAt(),
        stored.changedBy().value());
  }

  PurposeVersion toVersion() {
    return new PurposeVersion(toPurpose(), version, new OperatorId(changedBy), changedAt);
  }

  private Purpose toPurpose() {
    return new Purpose(
        new PurposeCode(purpose),
        new LocalText(titleId, titleEn),
        new LocalText(descriptionId, descriptionEn),
        Optional.ofNullable(basis).map(LegalBasis::valueOf),
        balancingId == null || balancingEn == null
            ? Optional.empty()
            : Optional.of(new LocalText(balancingId, balancingEn)),
        citation,
        new LocalText(peopleId, peopleEn),
        Constants.read(Channel.class, channels),
        Constants.read(DataKind.class, kinds),
        new LocalText(recipientsId, recipientsEn),
        toRetention(),
        Optional.ofNullable(parent).map(PurposeCode::new),
        Optional.ofNullable(consentLifetime).map(Period::parse),
        minimumAge,
        active);
  }

  private Optional<RetentionTerm> toRetention() {
    return retentionPeriod == null
            || retentionTriggerId == null
            || retentionTriggerEn == null
            || retentionCitation == null
        ? Optional.empty()
        : Optional.of(
            new RetentionTerm(
                Period.parse(retentionPeriod),
                new LocalText(retentionTriggerId, retentionTriggerEn),
                retentionCitation));
  }
}
