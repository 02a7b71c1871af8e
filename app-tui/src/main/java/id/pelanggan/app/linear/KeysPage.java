package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.vault.ReportKeys;
import id.pelanggan.application.vault.UnlockKeys;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.State;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.Map;

/** Whether names can be read, and the way to open the keys. */
final class KeysPage {
  private final Conversation conversation;
  private final Caller caller;
  private final ReportKeys reportKeys;
  private final UnlockKeys unlockKeys;

  @Inject
  KeysPage(Conversation conversation, Caller caller, ReportKeys reportKeys, UnlockKeys unlockKeys) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.reportKeys = requireNonNull(reportKeys, "reportKeys is null");
    this.unlockKeys = requireNonNull(unlockKeys, "unlockKeys is null");
  }

  boolean areLocked() {
    return reportKeys.report(caller.administration()).state() instanceof State.Locked;
  }

  /** Asks for the passphrase; without one everything that needs no name still works. */
  void unlock() {
    switch (unlockKeys.unlock(caller.administration())) {
      case UnlockKeys.Outcome.Unlocked unlocked -> conversation.say("linear.keys.open");
      case UnlockKeys.Outcome.StaysLocked locked -> tell(locked);
    }
  }

  private void tell(UnlockKeys.Outcome.StaysLocked locked) {
    if (locked.reason() != VaultError.PASSPHRASE_MISSING) {
      conversation.tell(new PelangganException(locked.reason(), locked.details()));
    }
    conversation.say("linear.keys.locked");
  }

  void show() {
    Phrases phrases = conversation.phrases();
    KeyringReport report = reportKeys.report(caller.administration());
    conversation.title(phrases.say("linear.keys.title"));
    conversation.fact("keys.state", state(report.state()));
    if (report.state() instanceof State.Open open) {
      conversation.fact("keys.protection", phrases.word(open.protection()));
      conversation.fact("keys.fingerprint", open.fingerprint().value());
      conversation.fact("keys.punctured", phrases.number(report.punctured()));
    }
    report.copies().forEach(copy -> conversation.fact("keys.copy", copy(copy)));
    conversation.fact("keys.size", phrases.bytes(report.bytes()));
    conversation.say("linear.keys.backup");
    if (report.state() instanceof State.Locked) {
      unlock();
    }
  }

  private String state(State state) {
    return switch (state) {
      case State.NotCreated none -> conversation.word("keys.state.none");
      case State.Open open -> conversation.word("keys.state.open");
      case State.Locked locked -> conversation.word("keys.locked." + locked.reason().name());
    };
  }

  private String copy(KeyringReport.Copy copy) {
    return conversation
        .phrases()
        .say(
            copy.whole() ? "keys.copy.whole" : "keys.copy.damaged",
            Map.of("path", copy.file().toString()));
  }
}
