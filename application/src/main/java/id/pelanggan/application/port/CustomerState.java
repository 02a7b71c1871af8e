package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Optional;
import java.util.Set;

/**
 * A customer as it is stored.
 *
 * @param slot of the key under which everything of the customer is sealed from now on
 * @param walkIn whether this is nobody in particular
 * @param profile empty where nothing is known of the customer
 * @param contacts blind indexes of the contact points by which the customer can be found
 */
public record CustomerState(
    CustomerId id,
    KeySlot slot,
    boolean walkIn,
    CustomerFacts facts,
    Optional<SealedProfile> profile,
    Set<Contact> contacts) {
  public CustomerState {
    requireNonNull(id, "id is null");
    requireNonNull(slot, "slot is null");
    requireNonNull(facts, "facts is null");
    requireNonNull(profile, "profile is null");
    contacts = Set.copyOf(contacts);
  }

  /** The golden record in sealed form; each version is one more than the one before. */
  public record SealedProfile(KeySlot slot, int version, byte[] sealed) {}

  public record Contact(ContactKind kind, BlindIndex digest) {}
}
