package id.pelanggan.domain.consent;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What has a state of its own in the ledger of a customer.
 *
 * @param contact one contact point; empty where it is about every one of the channel
 */
public record ConsentKey(ConsentTopic topic, Optional<ContactId> contact) {
  public ConsentKey {
    requireNonNull(topic, "topic is null");
    requireNonNull(contact, "contact is null");
  }

  /** Every contact point of the topic's channel. */
  public static ConsentKey whole(ConsentTopic topic) {
    return new ConsentKey(topic, Optional.empty());
  }
}
