package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ConsentView.Consent;
import id.pelanggan.application.retention.Lifecycle;
import id.pelanggan.domain.consent.ConsentTopic;
import java.util.List;
import java.util.Optional;

/**
 * What a customer agreed to, and how long the customer is kept.
 *
 * @param asked what customers are asked to agree to
 * @param lifecycle empty where the operator may not see it
 */
record Protection(List<AskedTopic> asked, ConsentView consents, Optional<Lifecycle> lifecycle) {
  Protection {
    asked = List.copyOf(asked);
    requireNonNull(consents, "consents is null");
    requireNonNull(lifecycle, "lifecycle is null");
  }

  /** Where a whole channel stands; empty where nobody said anything. */
  Optional<Consent> find(ConsentTopic topic) {
    return consents.consents().stream()
        .filter(one -> one.topic().equals(topic) && one.contact().isEmpty())
        .findFirst();
  }

  @Override
  public String toString() {
    return "Protection[***]";
  }
}
