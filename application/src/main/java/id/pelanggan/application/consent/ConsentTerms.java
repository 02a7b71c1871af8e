package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeRegister;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** What purposes say of the consents that rest on them, as it is at one moment. */
public final class ConsentTerms {
  private static final Period UNLESS_SAID = Period.ofYears(2);

  private final PurposeBook purposes;

  @Inject
  ConsentTerms(PurposeBook purposes) {
    this.purposes = requireNonNull(purposes, "purposes is null");
  }

  public Terms read() {
    return new Terms(purposes.register());
  }

  /** The purposes of one moment. */
  public record Terms(PurposeRegister purposes) {
    public Terms {
      requireNonNull(purposes, "purposes is null");
    }

    /** Until when a grant of that time holds; empty for ever. */
    public Optional<Instant> endOf(PurposeCode purpose, Instant granted) {
      Optional<Purpose> known = purposes.find(purpose);
      Optional<Period> lifetime =
          known.isPresent() ? known.get().consentLifetime() : Optional.of(UNLESS_SAID);
      return lifetime.map(period -> granted.atOffset(ZoneOffset.UTC).plus(period).toInstant());
    }
  }
}
