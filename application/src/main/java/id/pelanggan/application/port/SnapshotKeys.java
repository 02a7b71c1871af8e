package id.pelanggan.application.port;

import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.UUID;

/**
 * The slots under which copies of the search index are sealed, in whatever home they lie. An
 * erasure has to puncture them all.
 */
public interface SnapshotKeys {

  /** Notes the slot before anything is sealed under it. */
  void insert(UUID snapshot, KeySlot slot, Instant at);

  /** Whether the copy counts; one that does not was made for another database. */
  boolean contains(UUID snapshot, KeySlot slot);

  void delete(UUID snapshot);
}
