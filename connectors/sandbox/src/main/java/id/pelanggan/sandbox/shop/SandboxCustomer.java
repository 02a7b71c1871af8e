package id.pelanggan.sandbox.shop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A customer of the shop. Empty texts are not told. One without names, company, e-mail address and
 * phone is in no list, as with the vendor; orders may still name it.
 *
 * @param id at most 191 characters
 * @param email as somebody typed it
 * @param phone as somebody typed it
 * @param birthday {@code yyyy-mm-dd}; the year {@code 0000} where it is not known
 * @param reference what another system calls the customer
 */
public record SandboxCustomer(
    String id,
    Instant createdAt,
    Instant updatedAt,
    String givenName,
    String familyName,
    String company,
    String email,
    String phone,
    SandboxAddress address,
    String birthday,
    String note,
    String reference,
    boolean emailUnsubscribed) {
  public SandboxCustomer {
    requireNonNull(id, "id is null");
    requireNonNull(createdAt, "createdAt is null");
    requireNonNull(updatedAt, "updatedAt is null");
    requireNonNull(givenName, "givenName is null");
    requireNonNull(familyName, "familyName is null");
    requireNonNull(company, "company is null");
    requireNonNull(email, "email is null");
    requireNonNull(phone, "phone is null");
    requireNonNull(address, "address is null");
    requireNonNull(birthday, "birthday is null");
    requireNonNull(note, "note is null");
    requireNonNull(reference, "reference is null");
  }

  /** Whether lists tell of the customer. */
  public boolean isListed() {
    return !(givenName.isEmpty()
        && familyName.isEmpty()
        && company.isEmpty()
        && email.isEmpty()
        && phone.isEmpty());
  }

  /** The same with another note. */
  public SandboxCustomer noted(String newNote, Instant time) {
    return new SandboxCustomer(
        id,
        createdAt,
        time,
        givenName,
        familyName,
        company,
        email,
        phone,
        address,
        birthday,
        newNote,
        reference,
        emailUnsubscribed);
  }

  @Override
  public String toString() {
    return "SandboxCustomer[***]";
  }
}
