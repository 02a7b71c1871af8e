package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.ContactKey;
import java.util.Optional;

/**
 * One thing that a customer said.
 *
 * @param act granted, refused, withdrawn or renewed
 * @param contact the address or number that it is about; empty where it is about every one of the
 *     channel
 */
public record ConsentWish(ConsentTopic topic, ConsentAct act, Optional<ContactKey> contact) {
  public ConsentWish {
    requireNonNull(topic, "topic is null");
    requireNonNull(act, "act is null");
    requireNonNull(contact, "contact is null");
  }
}
