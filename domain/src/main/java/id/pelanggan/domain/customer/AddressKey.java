package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

/**
 * Names one address of one customer without holding it, as {@link ContactKey} does a contact point.
 *
 * @param value as many hexadecimal digits as a contact point's key has
 */
public record AddressKey(String value) {
  public AddressKey {
    if (!ContactKey.isKey(requireNonNull(value, "value is null"))) {
      throw new IllegalArgumentException("not the key of an address");
    }
  }
}
