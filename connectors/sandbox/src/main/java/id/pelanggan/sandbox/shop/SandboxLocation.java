package id.pelanggan.sandbox.shop;

import static java.util.Objects.requireNonNull;

/**
 * A place where the shop sells.
 *
 * @param id at most 32 characters
 * @param country two letters of ISO 3166
 * @param timeZone such as {@code Asia/Jakarta}
 */
public record SandboxLocation(String id, String name, String country, String timeZone) {
  public SandboxLocation {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
    requireNonNull(country, "country is null");
    requireNonNull(timeZone, "timeZone is null");
  }
}
