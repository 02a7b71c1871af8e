package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.application.vault.UnlockKeys.Outcome;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.VaultError;

/** Opens the keys: by themselves where that is enough, otherwise by a passphrase. */
public final class Unlocking {
  private final Desk desk;
  private final KeyOpener opener;
  private final Runnable unlocked;

  /**
   * @param unlocked what is done once they are open
   */
  public Unlocking(Desk desk, KeyOpener opener, Runnable unlocked) {
    this.desk = requireNonNull(desk, "desk is null");
    this.opener = requireNonNull(opener, "opener is null");
    this.unlocked = requireNonNull(unlocked, "unlocked is null");
  }

  /** Asks for the passphrase only where one is missing. */
  public void begin() {
    desk.work(
        () -> opener.open(new char[0]),
        outcome -> {
          switch (outcome) {
            case Outcome.Unlocked open -> tell();
            case Outcome.StaysLocked locked -> ask(locked);
          }
        });
  }

  private void ask(Outcome.StaysLocked locked) {
    if (isPassphrase(locked.reason())) {
      desk.open(new PassphraseDialog(desk, opener, this::tell));
    } else {
      desk.fail(new PelangganException(locked.reason(), locked.details()));
    }
  }

  static boolean isPassphrase(VaultError reason) {
    return reason == VaultError.PASSPHRASE_MISSING || reason == VaultError.PASSPHRASE_WRONG;
  }

  private void tell() {
    unlocked.run();
    desk.say(Notice.done(desk.say("welcome.unlocked")));
  }
}
