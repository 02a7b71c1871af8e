package id.pelanggan.spi.setup;

import java.util.Map;
import java.util.Optional;

/**
 * What was filled in. The host has checked it against the {@link ConfigSpec}: what is required is
 * there, and each value is of its kind.
 *
 * @param values of fields that are no secrets, by the fields' names; never blank
 * @param secrets by the fields' names; never blank
 */
public record Settings(Map<String, String> values, Map<String, Secret> secrets) {
  public Settings {
    values = Map.copyOf(values);
    secrets = Map.copyOf(secrets);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * @throws IllegalArgumentException where the field was left empty
   */
  public String require(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("not filled in: " + name));
  }

  public Optional<Secret> findSecret(String name) {
    return Optional.ofNullable(secrets.get(name));
  }

  /**
   * @throws IllegalArgumentException where the field was left empty
   */
  public Secret requireSecret(String name) {
    return findSecret(name)
        .orElseThrow(() -> new IllegalArgumentException("not filled in: " + name));
  }

  @Override
  public String toString() {
    return "Settings[***]";
  }
}
