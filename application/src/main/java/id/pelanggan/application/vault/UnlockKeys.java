package id.pelanggan.application.vault;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Opens the keyring on purpose: the only use case that makes somebody be asked for a passphrase.
 */
public final class UnlockKeys {
  private final Gate gate;
  private final Keyring keyring;

  @Inject
  public UnlockKeys(Gate gate, Keyring keyring) {
    this.gate = requireNonNull(gate, "gate is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
  }

  /** Asks where a passphrase is needed, and waits for the answer. Open keys stay open. */
  public Outcome unlock(CallContext context) {
    gate.require(context, Permission.UNLOCK_KEYS);
    try {
      keyring.unlock();
      return new Outcome.Unlocked();
    } catch (PelangganException e) {
      if (e.code() instanceof VaultError reason) {
        return new Outcome.StaysLocked(reason, e.details());
      }
      throw e;
    }
  }

  /** What became of it. */
  public sealed interface Outcome {
    record Unlocked() implements Outcome {}

    /**
     * @param details what fills the places in the reason's sentences
     */
    record StaysLocked(VaultError reason, Map<String, String> details) implements Outcome {
      public StaysLocked {
        requireNonNull(reason, "reason is null");
        details = Map.copyOf(details);
      }
    }
  }
}
