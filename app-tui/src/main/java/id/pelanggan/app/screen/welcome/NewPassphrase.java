package id.pelanggan.app.screen.welcome;

/** Takes the passphrase that new keys are to be put under, before they are made. */
@FunctionalInterface
public interface NewPassphrase {

  /**
   * May be called on any thread.
   *
   * @param passphrase empty where a key file is wanted instead
   */
  void use(char[] passphrase);
}
