package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where somebody lives. Empty texts are nothing.
 *
 * @param lines house number and street, in the order in which they are written
 * @param country two letters of ISO 3166, or as the source has it
 */
public record Address(
    List<String> lines,
    String district,
    String city,
    String region,
    String postcode,
    String country) {
  public Address {
    lines = List.copyOf(lines);
    requireNonNull(district, "district is null");
    requireNonNull(city, "city is null");
    requireNonNull(region, "region is null");
    requireNonNull(postcode, "postcode is null");
    requireNonNull(country, "country is null");
  }

  @Override
  public String toString() {
    return "Address[***]";
  }
}
