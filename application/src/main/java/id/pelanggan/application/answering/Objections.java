package id.pelanggan.application.answering;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.purpose.LegalBasis;
import jakarta.inject.Inject;
import java.util.List;

/** What an objection is against where the customer names nothing. */
final class Objections {
  private final PurposeBook purposes;

  @Inject
  Objections(PurposeBook purposes) {
    this.purposes = requireNonNull(purposes, "purposes is null");
  }

  /** Every channel of every purpose that rests on a legitimate interest. */
  List<ConsentTopic> topics() {
    return purposes.register().active().stream()
        .filter(
            purpose -> purpose.basis().filter(LegalBasis.LEGITIMATE_INTEREST::equals).isPresent())
        .flatMap(purpose ->
            purpose.channels().stream().map(channel -> new ConsentTopic(purpose.code(), channel)))
        .toList();
  }
}
