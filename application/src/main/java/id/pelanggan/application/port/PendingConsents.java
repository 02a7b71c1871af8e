package id.pelanggan.application.port;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What customers have to confirm before it counts. */
public interface PendingConsents {

  void insert(Pending pending);

  Optional<Pending> find(CustomerId customer, UUID id);

  /**
   * @return false where it is not there any more
   */
  boolean delete(CustomerId customer, UUID id);

  void deleteEndedBefore(Instant at);

  /**
   * @param sealed what was said
   */
  record Pending(
      CustomerId customer,
      UUID id,
      KeySlot slot,
      byte[] sealed,
      Instant createdAt,
      Instant endsAt) {}
}
