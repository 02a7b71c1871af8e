package id.pelanggan.app.cli.keys;

import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of the keys, for programs.
 *
 * @param state {@code none}, {@code open} or {@code locked}
 * @param reason why it is locked
 */
record KeysJson(
    String state,
    @Nullable String reason,
    @Nullable String protection,
    @Nullable String fingerprint,
    @Nullable String expected,
    List<Copy> copies,
    long nextSlot,
    long punctured,
    long bytes) {

  static KeysJson of(KeyringReport report) {
    State.@Nullable Open open = report.state() instanceof State.Open found ? found : null;
    return new KeysJson(
        switch (report.state()) {
          case State.NotCreated none -> "none";
          case State.Open opened -> "open";
          case State.Locked locked -> "locked";
        },
        report.state() instanceof State.Locked locked ? locked.reason().name() : null,
        open == null ? null : open.protection().name(),
        open == null ? null : open.fingerprint().value(),
        report.expected().map(KeyFingerprint::value).orElse(null),
        report.copies().stream()
            .map(copy -> new Copy(copy.file().toString(), copy.whole()))
            .toList(),
        report.nextSlot(),
        report.punctured(),
        report.bytes());
  }

  record Copy(String file, boolean whole) {}
}
