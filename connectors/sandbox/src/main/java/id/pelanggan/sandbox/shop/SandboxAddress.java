package id.pelanggan.sandbox.shop;

import static java.util.Objects.requireNonNull;

/**
 * Where somebody lives. Empty texts are not told.
 *
 * @param country two letters of ISO 3166; may be empty
 */
public record SandboxAddress(
    String line1,
    String line2,
    String sublocality,
    String locality,
    String region,
    String postcode,
    String country) {
  public static final SandboxAddress NONE = new SandboxAddress("", "", "", "", "", "", "");

  public SandboxAddress {
    requireNonNull(line1, "line1 is null");
    requireNonNull(line2, "line2 is null");
    requireNonNull(sublocality, "sublocality is null");
    requireNonNull(locality, "locality is null");
    requireNonNull(region, "region is null");
    requireNonNull(postcode, "postcode is null");
    requireNonNull(country, "country is null");
  }

  @Override
  public String toString() {
    return "SandboxAddress[***]";
  }
}
