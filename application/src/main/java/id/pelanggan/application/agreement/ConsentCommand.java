package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.purpose.NoticeReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a customer said in one go.
 *
 * @param method an own act
 * @param language two lower-case letters: in which the notice was shown or read aloud
 * @param notice which notice that was; empty for the one that is valid now
 * @param occurredAt when it was said; empty for now
 */
public record ConsentCommand(
    CustomerId customer,
    List<ConsentWish> wishes,
    ConsentMethod method,
    ConsentProof proof,
    String language,
    Optional<NoticeReference> notice,
    Optional<Instant> occurredAt) {
  public ConsentCommand {
    requireNonNull(customer, "customer is null");
    wishes = List.copyOf(wishes);
    requireNonNull(method, "method is null");
    requireNonNull(proof, "proof is null");
    requireNonNull(language, "language is null");
    requireNonNull(notice, "notice is null");
    requireNonNull(occurredAt, "occurredAt is null");
  }

  /** Said now, after the notice that is valid now, with nothing written beside it. */
  public static ConsentCommand now(
      CustomerId customer, List<ConsentWish> wishes, ConsentMethod method, String language) {
    return new ConsentCommand(
        customer, wishes, method, ConsentProof.NONE, language, Optional.empty(), Optional.empty());
  }
}
