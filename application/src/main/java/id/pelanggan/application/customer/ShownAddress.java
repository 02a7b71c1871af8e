package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.AddressKey;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.customer.Sourced;

/**
 * An address as it is shown to whoever may see the customer: street, district and postcode are left
 * out.
 *
 * @param key by which it is revealed
 * @param city each part may be empty
 * @param concealed whether anything was left out
 * @param origin who said it, and when
 */
public record ShownAddress(
    AddressKey key, String city, String region, String country, boolean concealed, Origin origin) {
  public ShownAddress {
    requireNonNull(key, "key is null");
    requireNonNull(city, "city is null");
    requireNonNull(region, "region is null");
    requireNonNull(country, "country is null");
    requireNonNull(origin, "origin is null");
  }

  static ShownAddress of(AddressKey key, Sourced<PostalAddress> sourced) {
    PostalAddress address = sourced.value();
    boolean more = !(address.street() + address.district() + address.postcode()).isBlank();
    return new ShownAddress(
        key, address.city(), address.region(), address.country(), more, sourced.origin());
  }

  @Override
  public String toString() {
    return "ShownAddress[***]";
  }
}
