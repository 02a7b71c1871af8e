package id.pelanggan.adapters.vault.keyring;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.adapters.vault.file.KeyringFiles;
import id.pelanggan.adapters.vault.wrap.KeyFile;
import id.pelanggan.adapters.vault.wrap.Wrapper;
import id.pelanggan.adapters.vault.wrap.Wrapping;
import id.pelanggan.application.port.HomeFolders;
import id.pelanggan.application.port.KeyFingerprints;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.Protection;
import id.pelanggan.domain.vault.KeyringReport.State;
import id.pelanggan.domain.vault.Secret;
import id.pelanggan.domain.vault.VaultError;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keyring of this home: made once, opened at the first use in each process. */
public final class HomeKeyring implements Keyring {
  private static final int KEY_LENGTH = 32;

  private final KeyFolder folder;
  private final StoredKeyring stored;
  private final KeyFingerprints fingerprints;
  private final Wrapper wrapper;
  private final SecureRandom random;
  private volatile @Nullable OpenKeyring open;

  public HomeKeyring(
      HomeFolders homes,
      KeyFingerprints fingerprints,
      Passphrases passphrases,
      SecureRandom random) {
    this.folder = new KeyFolder(requireNonNull(homes, "homes is null"));
    this.stored = new StoredKeyring(new KeyringFiles(folder));
    this.fingerprints = requireNonNull(fingerprints, "fingerprints is null");
    this.wrapper = new Wrapper(passphrases, new KeyFile(folder), random);
    this.random = requireNonNull(random, "random is null");
  }

  @Override
  public synchronized KeyringReport report() {
    Optional<KeyFingerprint> expected = fingerprints.find();
    if (!stored.isPresent()) {
      return closedReport(missingState(expected), expected);
    }
    try {
      return report(expected);
    } catch (PelangganException e) {
      if (e.code() instanceof VaultError reason) {
        return closedReport(new State.Locked(reason), expected);
      }
      throw e;
    }
  }

  /** Not synchronized: whoever holds the lock may be waiting for a passphrase. */
  @Override
  public boolean isOpen() {
    if (open != null) {
      return true;
    }
    Optional<KeyFingerprint> expected = fingerprints.find();
    if (expected.isEmpty() || !stored.isPresent()) {
      return false;
    }
    try {
      if (requireFitting(expected.get()).wrapping().protection() == Protection.PASSPHRASE) {
        return false;
      }
      opened();
      return true;
    } catch (PelangganException e) {
      if (e.code() instanceof VaultError) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public synchronized KeyFingerprint create() {
    Optional<KeyFingerprint> expected = fingerprints.find();
    checkMayCreate(expected);
    if (stored.isPresent()) {
      return open(requireStored()).fingerprint();
    }
    Optional<Secret> passphrase = wrapper.ask();
    Optional<OpenKeyring> created = folder.locked(() -> createFiles(passphrase));
    OpenKeyring opened = created.orElseGet(() -> openOthers(passphrase));
    open = opened;
    return opened.fingerprint();
  }

  @Override
  public KeyFingerprint unlock() {
    return opened().fingerprint();
  }

  @Override
  public void puncture(Set<KeySlot> slots) {
    opened().puncture(slots);
  }

  /** The keyring, opened where it is not open yet. */
  public OpenKeyring opened() {
    OpenKeyring current = open;
    return current == null ? openChecked() : current;
  }

  private synchronized OpenKeyring openChecked() {
    OpenKeyring current = open;
    if (current != null) {
      return current;
    }
    Optional<KeyFingerprint> expected = fingerprints.find();
    if (expected.isEmpty()) {
      throw new PelangganException(VaultError.KEYRING_NOT_CREATED);
    }
    if (!stored.isPresent()) {
      throw stored.missing(expected.get());
    }
    return open(requireFitting(expected.get()));
  }

  private OpenKeyring open(Image image) {
    return openWith(wrapper.unwrap(image.wrapping()));
  }

  private OpenKeyring openWith(byte[] key) {
    OpenKeyring opened = folder.locked(() -> OpenKeyring.open(folder, stored, random, key));
    open = opened;
    return opened;
  }

  /** Empty where another process was faster. */
  private Optional<OpenKeyring> createFiles(Optional<Secret> passphrase) {
    if (stored.isPresent()) {
      return Optional.empty();
    }
    byte[] key = new byte[KEY_LENGTH];
    random.nextBytes(key);
    Wrapping wrapping = wrapper.wrap(passphrase, key);
    return Optional.of(OpenKeyring.create(folder, stored, random, key, wrapping));
  }

  /** Another process made the keyring meanwhile, probably under the same passphrase. */
  private OpenKeyring openOthers(Optional<Secret> passphrase) {
    Image image = requireStored();
    return openWith(
        passphrase
            .flatMap(given -> wrapper.unwrap(image.wrapping(), given))
            .orElseGet(() -> wrapper.unwrap(image.wrapping())));
  }

  private void checkMayCreate(Optional<KeyFingerprint> expected) {
    boolean present = stored.isPresent();
    boolean fits = present && expected.isPresent() && expected.equals(Optional.of(found()));
    if (fits) {
      throw stored.exists();
    }
    if (fingerprints.isCiphertextStored()) {
      throw new PelangganException(VaultError.CIPHERTEXT_EXISTS);
    }
    if (expected.isPresent()) {
      throw present ? stored.foreign(found(), expected.get()) : stored.missing(expected.get());
    }
  }

  private KeyFingerprint found() {
    return requireStored().fingerprint();
  }

  private Image requireFitting(KeyFingerprint expected) {
    Image image = requireStored();
    if (!image.fingerprint().equals(expected)) {
      throw stored.foreign(image.fingerprint(), expected);
    }
    return image;
  }

  private Image requireStored() {
    return folder.locked(() -> stored.find().orElseThrow(stored::damaged));
  }

  private static State missingState(Optional<KeyFingerprint> expected) {
    return expected.isPresent()
        ? new State.Locked(VaultError.KEYRING_MISSING)
        : new State.NotCreated();
  }

  /** Opens a keyring that needs no passphrase; nobody is asked for one. */
  private KeyringReport report(Optional<KeyFingerprint> expected) {
    if (expected.isEmpty() && open == null) {
      return closedReport(new State.NotCreated(), expected);
    }
    if (expected.isPresent()) {
      Image image = requireFitting(expected.get());
      if (open == null && image.wrapping().protection() == Protection.PASSPHRASE) {
        return closedReport(new State.Locked(VaultError.PASSPHRASE_MISSING), expected);
      }
    }
    return openReport(opened(), expected);
  }

  private KeyringReport openReport(OpenKeyring opened, Optional<KeyFingerprint> expected) {
    Content content = opened.refresh();
    return new KeyringReport(
        new State.Open(opened.fingerprint(), opened.protection()),
        expected,
        listCopies(),
        content.cover().punctured(),
        content.mark(),
        stored.bytes());
  }

  private KeyringReport closedReport(State state, Optional<KeyFingerprint> expected) {
    return new KeyringReport(state, expected, listCopies(), 0, 0, stored.bytes());
  }

  private List<KeyringReport.Copy> listCopies() {
    return stored.isPresent() ? folder.locked(stored::listCopies) : stored.listCopies();
  }
}
