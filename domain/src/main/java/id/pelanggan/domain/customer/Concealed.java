package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

/** Something of a customer that is shown only to somebody who says why. */
public sealed interface Concealed {

  /** One e-mail address or phone number. */
  record Contact(ContactKey key) implements Concealed {
    public Contact {
      requireNonNull(key, "key is null");
    }
  }

  /** Street, district and postcode of one address. */
  record Address(AddressKey key) implements Concealed {
    public Address {
      requireNonNull(key, "key is null");
    }
  }

  /** The day and the year of birth. */
  record BirthDate() implements Concealed {}

  /** All of it. */
  record Everything() implements Concealed {}
}
