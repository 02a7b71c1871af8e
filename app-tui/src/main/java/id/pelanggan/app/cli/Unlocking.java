package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.vault.UnlockKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;

/** Opens the keys before a command that shows what is sealed, and asks for them where it must. */
public final class Unlocking {
  private final UnlockKeys unlockKeys;

  @Inject
  Unlocking(UnlockKeys unlockKeys) {
    this.unlockKeys = requireNonNull(unlockKeys, "unlockKeys is null");
  }

  /**
   * @throws PelangganException with the reason where they stay locked
   */
  public void require(CallContext context) {
    switch (unlockKeys.unlock(context)) {
      case UnlockKeys.Outcome.Unlocked unlocked -> {}
      case UnlockKeys.Outcome.StaysLocked locked ->
          throw new PelangganException(locked.reason(), locked.details());
    }
  }
}
