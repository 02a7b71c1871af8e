package id.pelanggan.application.port;

import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Set;

/** Rows of files and records of connections that could not come in, by when they came. */
public interface KeptAside {
  /** How many came before that time. */
  long count(Instant before);

  /** The slots of some that came before that time; at most {@code limit}. */
  Set<KeySlot> listSlots(Instant before, int limit);

  /** Deletes those that are sealed under the slots; returns how many. */
  long delete(Set<KeySlot> slots);
}
