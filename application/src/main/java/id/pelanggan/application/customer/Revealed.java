package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.AddressKey;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.PostalAddress;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What was concealed, as it is. Whoever has it shows it for a short while and keeps it nowhere. */
public record Revealed(
    Map<ContactKey, String> contacts,
    Map<AddressKey, PostalAddress> addresses,
    Optional<LocalDate> birthDate) {
  public Revealed {
    contacts = Map.copyOf(contacts);
    addresses = Map.copyOf(addresses);
    requireNonNull(birthDate, "birthDate is null");
  }

  /** How many values there are. */
  public int count() {
    return contacts.size() + addresses.size() + (birthDate.isPresent() ? 1 : 0);
  }

  @Override
  public String toString() {
    return "Revealed[***]";
  }
}
