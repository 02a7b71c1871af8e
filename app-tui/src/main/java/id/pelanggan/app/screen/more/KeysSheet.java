package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.State;
import id.pelanggan.domain.vault.VaultError;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The state of the keys, and what to do so that they are never lost. */
record KeysSheet(Phrases phrases) {
  KeysSheet {
    requireNonNull(phrases, "phrases is null");
  }

  void add(Sheet sheet, KeyringReport report) {
    switch (report.state()) {
      case State.NotCreated none -> sheet.text("○ " + phrases.say("keys.state.none"), Tone.WARNING);
      case State.Open open -> open(sheet, open);
      case State.Locked locked -> locked(sheet, locked.reason());
    }
    copies(sheet, report);
    if (report.state() instanceof State.Open) {
      sheet.row(phrases.say("keys.punctured"), phrases.number(report.punctured()), Tone.TEXT);
    }
    advice(sheet, report);
  }

  private void open(Sheet sheet, State.Open open) {
    sheet.text("✓ " + phrases.say("more.keys.open"), Tone.GOOD).gap();
    sheet.row(phrases.say("keys.protection"), phrases.word(open.protection()), Tone.TEXT);
    sheet.row(phrases.say("keys.fingerprint"), open.fingerprint().value(), Tone.TEXT);
  }

  private void locked(Sheet sheet, VaultError reason) {
    String why =
        reason == VaultError.PASSPHRASE_MISSING
            ? phrases.say("more.keys.locked")
            : phrases.say("keys.locked." + reason);
    sheet.text("! " + why, Tone.WARNING).gap().text(phrases.say("more.keys.without"), Tone.TEXT);
    sheet.gap();
  }

  private void copies(Sheet sheet, KeyringReport report) {
    for (KeyringReport.Copy copy : report.copies()) {
      sheet.row(
          phrases.say("keys.copy"),
          copy.whole()
              ? "✓ " + copy.file()
              : "! " + phrases.say("keys.copy.damaged", Map.of("path", copy.file().toString())),
          copy.whole() ? Tone.TEXT : Tone.WARNING);
    }
  }

  private void advice(Sheet sheet, KeyringReport report) {
    folder(report)
        .ifPresent(folder ->
            sheet
                .title(phrases.say("more.keys.backup"))
                .text(
                    phrases.say("more.keys.backup.how", Map.of("path", folder.toString())),
                    Tone.TEXT)
                .text(phrases.say("more.keys.backup.why"), Tone.TEXT));
  }

  private static Optional<Path> folder(KeyringReport report) {
    return report.copies().stream()
        .findFirst()
        .flatMap(copy -> Optional.ofNullable(copy.file().toAbsolutePath().getParent()));
  }
}
