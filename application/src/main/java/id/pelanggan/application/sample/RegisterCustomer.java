package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A customer as somebody in a hurry typed it in. What was not asked for is empty.
 *
 * @param given the whole name where nobody cared for two fields
 * @param phone written in any way
 * @param refusesEmail whether nothing may be sent to the e-mail address
 */
public record RegisterCustomer(
    String id,
    String given,
    String family,
    String email,
    String phone,
    Optional<RegisterAddress> address,
    Optional<LocalDate> bornOn,
    String note,
    boolean refusesEmail,
    Instant createdAt,
    Instant updatedAt) {
  public RegisterCustomer {
    requireNonNull(id, "id is null");
    requireNonNull(given, "given is null");
    requireNonNull(family, "family is null");
    requireNonNull(email, "email is null");
    requireNonNull(phone, "phone is null");
    requireNonNull(address, "address is null");
    requireNonNull(bornOn, "bornOn is null");
    requireNonNull(note, "note is null");
    requireNonNull(createdAt, "createdAt is null");
    requireNonNull(updatedAt, "updatedAt is null");
  }

  @Override
  public String toString() {
    return "RegisterCustomer[" + id + "]";
  }

  /** Where somebody lives. */
  public record RegisterAddress(
      String street, String district, String city, String province, String postcode) {
    public RegisterAddress {
      requireNonNull(street, "street is null");
      requireNonNull(district, "district is null");
      requireNonNull(city, "city is null");
      requireNonNull(province, "province is null");
      requireNonNull(postcode, "postcode is null");
    }

    @Override
    public String toString() {
      return "RegisterAddress[***]";
    }
  }
}
