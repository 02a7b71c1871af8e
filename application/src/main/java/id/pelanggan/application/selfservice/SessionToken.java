package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

/**
 * Shows that somebody opened a link of theirs a short while ago. Whoever has it is taken for the
 * customer.
 */
public record SessionToken(String value) {
  public SessionToken {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return "SessionToken[***]";
  }
}
