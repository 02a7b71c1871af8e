package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.AddressKey;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.BlindIndexKind;
import jakarta.inject.Inject;

/** Gives contact points and addresses the keys by which they are chosen without being held. */
public final class ContactKeys {
  private final Vault vault;

  @Inject
  ContactKeys(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  public ContactKey of(CustomerId customer, ContactPoint point) {
    return new ContactKey(
        digits(
            new TextWriter()
                .text("contact key")
                .uuid(customer.value())
                .text(point.kind().name())
                .text(point.sameness())));
  }

  AddressKey of(CustomerId customer, PostalAddress address) {
    return new AddressKey(
        digits(
            new TextWriter()
                .text("address key")
                .uuid(customer.value())
                .text(address.street())
                .text(address.district())
                .text(address.city())
                .text(address.region())
                .text(address.postcode())
                .text(address.country())));
  }

  /**
   * @throws PelangganException {@link CustomerError#CONTACT_UNKNOWN} where none of them has the key
   */
  public ContactPoint require(CustomerId customer, CustomerProfile profile, ContactKey key) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> of(customer, point).equals(key))
        .findFirst()
        .orElseThrow(() -> new PelangganException(CustomerError.CONTACT_UNKNOWN));
  }

  /** As {@link #require(CustomerId, CustomerProfile, ContactKey)}. */
  PostalAddress require(CustomerId customer, CustomerProfile profile, AddressKey key) {
    return profile.addresses().stream()
        .map(Sourced::value)
        .filter(address -> of(customer, address).equals(key))
        .findFirst()
        .orElseThrow(() -> new PelangganException(CustomerError.CONTACT_UNKNOWN));
  }

  private String digits(TextWriter text) {
    return vault
        .index(BlindIndexKind.CONTENT, text.bytes())
        .toString()
        .substring(0, ContactKey.LENGTH);
  }
}
