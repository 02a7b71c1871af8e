package id.pelanggan.domain.vault;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the keyring.
 *
 * @param state whether it can be used, and why not
 * @param expected which keyring the database was sealed with; empty where nothing was sealed yet
 * @param copies where the keyring is kept, and which of the copies are whole
 * @param punctured how many slots can never be opened again; 0 while it is not open
 * @param nextSlot slots below it were given out, or may have been; 0 while it is not open
 * @param bytes size of the keyring file; 0 where there is none
 */
public record KeyringReport(
    State state,
    Optional<KeyFingerprint> expected,
    List<Copy> copies,
    long punctured,
    long nextSlot,
    long bytes) {
  public KeyringReport {
    requireNonNull(state, "state is null");
    requireNonNull(expected, "expected is null");
    copies = List.copyOf(copies);
  }

  /** Whether sealed data can be read and written. */
  public sealed interface State {
    /** There is no keyring and nothing that was sealed with one. */
    record NotCreated() implements State {}

    record Open(KeyFingerprint fingerprint, Protection protection) implements State {}

    /**
     * @param reason the error's name that says why it does not open
     */
    record Locked(VaultError reason) implements State {}
  }

  /** What unwraps the keyring. */
  public enum Protection {
    PASSPHRASE,
    KEY_FILE
  }

  /**
   * One copy of the keyring file.
   *
   * @param whole whether it is there, reads without damage, and is as new as the newest
   */
  public record Copy(Path file, boolean whole) {}
}
