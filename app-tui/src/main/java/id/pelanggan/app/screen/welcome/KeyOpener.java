package id.pelanggan.app.screen.welcome;

import id.pelanggan.application.vault.UnlockKeys;

/** Tries to open the keys; called in the background. */
@FunctionalInterface
public interface KeyOpener {

  /**
   * @param passphrase empty where none was typed: keys under a key file open without
   */
  UnlockKeys.Outcome open(char[] passphrase);
}
