package id.pelanggan.application.port;

import id.pelanggan.domain.vault.KeyFingerprint;
import java.util.Optional;

/** Which keyring the database is sealed with. */
public interface KeyFingerprints {

  /** Empty where the database never was used with a keyring. */
  Optional<KeyFingerprint> find();

  /** Remembers the keyring, unless the database remembers one already. */
  void insertIfAbsent(KeyFingerprint fingerprint);

  /** Whether anything sealed is stored. */
  boolean isCiphertextStored();
}
