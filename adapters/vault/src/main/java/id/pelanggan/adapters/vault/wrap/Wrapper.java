package id.pelanggan.adapters.vault.wrap;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Passphrases;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeyringReport.Protection;
import id.pelanggan.domain.vault.Secret;
import id.pelanggan.domain.vault.VaultError;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** Wraps and unwraps the keyring's key with what the operator gives, or with the key file. */
public final class Wrapper {
  private final Passphrases passphrases;
  private final KeyFile keyFile;
  private final SecureRandom random;

  public Wrapper(Passphrases passphrases, KeyFile keyFile, SecureRandom random) {
    this.passphrases = requireNonNull(passphrases, "passphrases is null");
    this.keyFile = requireNonNull(keyFile, "keyFile is null");
    this.random = requireNonNull(random, "random is null");
  }

  /** Asks for a new passphrase; empty where a key file is to be used. Takes its time. */
  public Optional<Secret> ask() {
    Optional<Secret> passphrase = passphrases.findNew();
    passphrase.ifPresent(PassphraseText::check);
    return passphrase;
  }

  /** Wraps a new keyring's key. Needs the folder's lock, as it may make the key file. */
  public Wrapping wrap(Optional<Secret> passphrase, byte[] key) {
    Protection protection = passphrase.isPresent() ? Protection.PASSPHRASE : Protection.KEY_FILE;
    Stretching stretching = passphrase.isPresent() ? Stretching.USUAL : Stretching.NONE;
    byte[] salt = Wrapping.newSalt(random);
    byte[] secret =
        passphrase.isPresent()
            ? stretch(passphrase.get(), stretching, salt)
            : keyFile.requireOrCreate(random);
    try {
      return Wrapping.wrap(protection, stretching, salt, secret, key, random);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** The keyring's key; asks for the passphrase where it needs one. */
  public byte[] unwrap(Wrapping wrapping) {
    return switch (wrapping.protection()) {
      case PASSPHRASE -> {
        Secret passphrase =
            passphrases
                .find()
                .orElseThrow(() -> new PelangganException(VaultError.PASSPHRASE_MISSING));
        yield unwrap(wrapping, passphrase)
            .orElseThrow(() -> new PelangganException(VaultError.PASSPHRASE_WRONG));
      }
      case KEY_FILE ->
          unwrapAndWipe(wrapping, keyFile.require())
              .orElseThrow(() -> keyFile.failure(VaultError.KEY_FILE_MISSING));
    };
  }

  /** Empty where this is not the passphrase, or the keyring needs a key file. */
  public Optional<byte[]> unwrap(Wrapping wrapping, Secret passphrase) {
    return wrapping.protection() == Protection.PASSPHRASE
        ? unwrapAndWipe(wrapping, stretch(passphrase, wrapping.stretching(), wrapping.salt()))
        : Optional.empty();
  }

  private static Optional<byte[]> unwrapAndWipe(Wrapping wrapping, byte[] secret) {
    try {
      return wrapping.unwrap(secret);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  private static byte[] stretch(Secret passphrase, Stretching stretching, byte[] salt) {
    byte[] text = PassphraseText.bytes(passphrase);
    try {
      return stretching.stretch(text, salt);
    } finally {
      Arrays.fill(text, (byte) 0);
    }
  }
}
