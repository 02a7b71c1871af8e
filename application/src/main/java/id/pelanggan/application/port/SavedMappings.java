package id.pelanggan.application.port;

import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Optional;

/**
 * How files with certain columns were read the last time; sealed, since columns may be anything.
 */
public interface SavedMappings {

  /**
   * @param columns keyed hash of the stream and the columns
   */
  Optional<SealedMapping> find(BlindIndex columns);

  /** Stores it over the one before. */
  void upsert(BlindIndex columns, SealedMapping mapping);

  record SealedMapping(KeySlot slot, byte[] sealed) {}
}
