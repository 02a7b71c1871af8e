package id.pelanggan.adapters.vault;

import id.pelanggan.adapters.vault.keyring.HomeKeyring;
import id.pelanggan.application.port.HomeFolders;
import id.pelanggan.application.port.KeyFingerprints;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A home with its database's memory and its operator; each keyring of it is a process's own. */
public final class TestHome implements HomeFolders, KeyFingerprints {
  private final Path root;
  private final Set<Path> owned = new HashSet<>();
  private Optional<KeyFingerprint> remembered = Optional.empty();
  private boolean sealed;
  private Optional<Secret> passphrase = Optional.empty();
  private int asked;
  private int queries;

  public TestHome(Path root) {
    this.root = root;
  }

  /** What the operator gives from now on. */
  public void answer(String text) {
    passphrase = Optional.of(new Secret(text));
  }

  public void answerNothing() {
    passphrase = Optional.empty();
  }

  public void store(boolean ciphertext) {
    sealed = ciphertext;
  }

  public void remember(Optional<KeyFingerprint> fingerprint) {
    remembered = fingerprint;
  }

  /** How often the operator was asked. */
  public int asked() {
    return asked;
  }

  /** How often the database was asked. */
  public int queries() {
    return queries;
  }

  /** What was handed over to the home's owner. */
  public Set<Path> owned() {
    return owned;
  }

  public Path keys() {
    return root.resolve("keys");
  }

  public HomeKeyring process() {
    return process(new SecureRandom());
  }

  public HomeKeyring process(SecureRandom random) {
    return new HomeKeyring(this, this, new Operator(() -> {}), random);
  }

  /**
   * @param thinking what an operator does who is asked, before the answer
   */
  public HomeKeyring process(Runnable thinking) {
    return new HomeKeyring(this, this, new Operator(thinking), new SecureRandom());
  }

  /** The keyring that init makes, and that the database remembers. */
  public HomeKeyring init() {
    return init(new SecureRandom());
  }

  public HomeKeyring init(SecureRandom random) {
    HomeKeyring keyring = process(random);
    insertIfAbsent(keyring.create());
    return keyring;
  }

  public static Vault vault(HomeKeyring keyring) {
    return new HomeVault(keyring);
  }

  @Override
  public Path folder(String name) {
    try {
      return Files.createDirectories(
          locate(name),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path locate(String name) {
    return root.resolve(name);
  }

  @Override
  public void own(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new AssertionError("not there to be owned: " + path);
    }
    owned.add(path);
  }

  @Override
  public Optional<KeyFingerprint> find() {
    queries++;
    return remembered;
  }

  @Override
  public void insertIfAbsent(KeyFingerprint fingerprint) {
    remembered = Optional.of(fingerprint);
  }

  @Override
  public boolean isCiphertextStored() {
    return sealed;
  }

  private final class Operator implements Passphrases {
    private final Runnable thinking;

    Operator(Runnable thinking) {
      this.thinking = thinking;
    }

    @Override
    public Optional<Secret> find() {
      thinking.run();
      asked++;
      return passphrase;
    }

    @Override
    public Optional<Secret> findNew() {
      asked++;
      return passphrase;
    }
  }
}
