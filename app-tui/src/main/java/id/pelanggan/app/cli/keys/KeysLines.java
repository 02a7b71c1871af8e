package id.pelanggan.app.cli.keys;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.Copy;
import id.pelanggan.domain.vault.KeyringReport.State;
import java.util.List;
import java.util.Map;

/** The state of the keys as people read it. */
final class KeysLines {
  private final Phrases phrases;

  KeysLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(KeyringReport report) {
    Columns facts = new Columns();
    facts.row(phrases.say("keys.state"), state(report.state()));
    if (report.state() instanceof State.Open open) {
      facts.row(phrases.say("keys.protection"), phrases.word(open.protection()));
      facts.row(phrases.say("keys.fingerprint"), open.fingerprint().value());
    } else {
      report
          .expected()
          .map(KeyFingerprint::value)
          .ifPresent(value -> facts.row(phrases.say("keys.expected"), value));
    }
    report.copies().forEach(copy -> facts.row(phrases.say("keys.copy"), copy(copy)));
    if (report.state() instanceof State.Open) {
      facts.row(phrases.say("keys.slots"), slots(report));
      facts.row(phrases.say("keys.punctured"), phrases.number(report.punctured()));
    }
    facts.row(phrases.say("keys.size"), phrases.bytes(report.bytes()));
    return facts.lines();
  }

  private String state(State state) {
    return switch (state) {
      case State.NotCreated none -> phrases.say("keys.state.none");
      case State.Open open -> phrases.say("keys.state.open");
      case State.Locked locked -> phrases.say("keys.locked." + locked.reason().name());
    };
  }

  private String copy(Copy copy) {
    return phrases.say(
        copy.whole() ? "keys.copy.whole" : "keys.copy.damaged",
        Map.of("path", copy.file().toString()));
  }

  private String slots(KeyringReport report) {
    return phrases.say(
        "keys.slots.value",
        Map.of("next", phrases.number(report.nextSlot()), "count", phrases.number(KeySlot.COUNT)));
  }
}
