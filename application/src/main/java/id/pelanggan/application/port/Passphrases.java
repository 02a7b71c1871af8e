package id.pelanggan.application.port;

import id.pelanggan.domain.vault.Secret;
import java.util.Optional;

/** Asks the operator for passphrases: an environment variable, a file, or the terminal. */
public interface Passphrases {

  /**
   * The passphrase that opens an existing keyring; empty where nobody could be asked.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where the named file cannot be read
   */
  Optional<Secret> find();

  /**
   * A new passphrase; empty where nobody could be asked or the operator chose none.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where the named file cannot be read or
   *     the operator typed two different ones
   */
  Optional<Secret> findNew();
}
