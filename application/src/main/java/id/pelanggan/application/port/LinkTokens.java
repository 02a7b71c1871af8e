package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links that work once and until a time. What is stored tells nobody what the link is. */
public interface LinkTokens {

  void insert(Stored token);

  /** Empty where there is none. */
  Optional<Stored> find(UUID id);

  /**
   * Uses a token up.
   *
   * @return false where it was used before
   */
  boolean use(UUID id, Instant at);

  /** Deletes those that ended before a time. */
  void deleteEndedBefore(Instant at);

  /**
   * @param customer whose it is; empty for somebody who is not a customer yet
   * @param subject the request, the retention case or the sign-up that it is about
   */
  record Stored(
      UUID id,
      LinkKind kind,
      Optional<CustomerId> customer,
      Optional<UUID> subject,
      Instant createdAt,
      Instant endsAt,
      Optional<Instant> usedAt) {
    public Stored {
      requireNonNull(id, "id is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(customer, "customer is null");
      requireNonNull(subject, "subject is null");
      requireNonNull(createdAt, "createdAt is null");
      requireNonNull(endsAt, "endsAt is null");
      requireNonNull(usedAt, "usedAt is null");
    }
  }

  /** What a link is for. */
  enum LinkKind {
    /** The customer's own page. */
    SELF_SERVICE,
    /** The page of a customer session, after a link was opened. */
    SESSION,
    /** Confirms what somebody signed up for. */
    CONFIRMATION,
    SURVEY
  }
}
