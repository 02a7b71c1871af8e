package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** What somebody changes of a purpose; what is empty stays. */
public record PurposeChange(
    Optional<LocalText> title,
    Optional<LocalText> description,
    Optional<LegalBasis> basis,
    Optional<LocalText> balancing,
    Optional<String> citation,
    Optional<LocalText> people,
    Optional<Set<Channel>> channels,
    Optional<Set<DataKind>> kinds,
    Optional<LocalText> recipients,
    Optional<RetentionTerm> retention,
    Optional<PurposeCode> parent,
    Optional<Period> consentLifetime,
    Optional<Integer> minimumAge) {
  public static final PurposeChange NONE =
      new PurposeChange(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public PurposeChange {
    requireNonNull(title, "title is null");
    requireNonNull(description, "description is null");
    requireNonNull(basis, "basis is null");
    requireNonNull(balancing, "balancing is null");
    requireNonNull(citation, "citation is null");
    requireNonNull(people, "people is null");
    requireNonNull(channels, "channels is null");
    requireNonNull(kinds, "kinds is null");
    requireNonNull(recipients, "recipients is null");
    requireNonNull(retention, "retention is null");
    requireNonNull(parent, "parent is null");
    requireNonNull(consentLifetime, "consentLifetime is null");
    requireNonNull(minimumAge, "minimumAge is null");
  }

  Purpose applyTo(Purpose old) {
    return new Purpose(
        old.code(),
        title.orElse(old.title()),
        description.orElse(old.description()),
        basis.or(old::basis),
        balancing.or(old::balancing),
        citation.orElse(old.citation()),
        people.orElse(old.people()),
        channels.orElse(old.channels()),
        kinds.orElse(old.kinds()),
        recipients.orElse(old.recipients()),
        retention.or(old::retention),
        parent.or(old::parent),
        consentLifetime.or(old::consentLifetime),
        minimumAge.orElse(old.minimumAge()),
        old.active());
  }
}
