package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * @param language of the customer, two lower-case letters; empty where nobody knows
 */
public record Session(SessionToken token, Instant endsAt, String language) {
  public Session {
    requireNonNull(token, "token is null");
    requireNonNull(endsAt, "endsAt is null");
    requireNonNull(language, "language is null");
  }
}
