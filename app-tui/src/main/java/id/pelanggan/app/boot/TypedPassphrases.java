package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Passphrases;
import id.pelanggan.domain.vault.Secret;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The passphrase that was typed on the screen, else one from a file or the environment. */
final class TypedPassphrases implements Passphrases {
  private final Passphrases given;
  private volatile @Nullable Secret typed;

  /**
   * @param given those that nobody has to type
   */
  TypedPassphrases(Passphrases given) {
    this.given = requireNonNull(given, "given is null");
  }

  /** The one that new keys get; empty for none. */
  void type(char[] passphrase) {
    typed = passphrase.length == 0 ? null : new Secret(new String(passphrase));
  }

  /** Does something with a passphrase, and forgets it. */
  <T> T with(char[] passphrase, Supplier<T> work) {
    type(passphrase);
    try {
      return work.get();
    } finally {
      typed = null;
    }
  }

  @Override
  public Optional<Secret> find() {
    Secret known = typed;
    return known == null ? given.find() : Optional.of(known);
  }

  @Override
  public Optional<Secret> findNew() {
    Secret known = typed;
    return known == null ? given.findNew() : Optional.of(known);
  }
}
