package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/**
 * Where a customer lives or has things sent. Every part may be empty, but not all of them.
 *
 * @param street with house number, more lines separated by line feeds
 * @param district smaller than a city: kecamatan, suburb
 * @param region larger than a city: province, state
 * @param country as the source writes it
 */
public record PostalAddress(
    String street, String district, String city, String region, String postcode, String country) {
  public PostalAddress {
    requireNonNull(street, "street is null");
    requireNonNull(district, "district is null");
    requireNonNull(city, "city is null");
    requireNonNull(region, "region is null");
    requireNonNull(postcode, "postcode is null");
    requireNonNull(country, "country is null");
    if (Stream.of(street, district, city, region, postcode, country).allMatch(String::isEmpty)) {
      throw new IllegalArgumentException("every part is empty");
    }
  }

  @Override
  public String toString() {
    return "PostalAddress[***]";
  }
}
