package id.pelanggan.adapters.vault;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.adapters.vault.keyring.HomeKeyring;
import id.pelanggan.application.port.HomeFolders;
import id.pelanggan.application.port.KeyFingerprints;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.TombstoneFile;
import id.pelanggan.application.port.Vault;
import java.security.SecureRandom;

/**
 * The keyring in the home folder, and what is sealed with it. Needs {@link HomeFolders}, {@link
 * KeyFingerprints} and {@link Passphrases}.
 */
public final class VaultModule extends AbstractModule {

  @Provides
  @Singleton
  HomeKeyring homeKeyring(
      HomeFolders homes, KeyFingerprints fingerprints, Passphrases passphrases) {
    return new HomeKeyring(homes, fingerprints, passphrases, new SecureRandom());
  }

  @Provides
  @Singleton
  Keyring keyring(HomeKeyring keyring) {
    return keyring;
  }

  @Provides
  @Singleton
  Vault vault(HomeKeyring keyring) {
    return new HomeVault(keyring);
  }

  @Provides
  @Singleton
  TombstoneFile tombstoneFile(HomeFolders homes) {
    return new HomeTombstoneFile(new KeyFolder(homes));
  }
}
