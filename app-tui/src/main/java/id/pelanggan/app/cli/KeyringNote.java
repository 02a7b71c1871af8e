package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells an operator once what the new keys are kept under, and what losing them means. */
final class KeyringNote {
  private final Messages messages;

  KeyringNote(Messages messages) {
    this.messages = requireNonNull(messages, "messages is null");
  }

  /** Nothing where the keys are not open, which they are after they were made. */
  List<String> of(KeyringReport report) {
    return switch (report.state()) {
      case State.Open open ->
          List.of(
              messages.say("init.protection." + open.protection()),
              messages.say("init.keyring", Map.of("path", folder(report))));
      case State.Locked locked -> List.of();
      case State.NotCreated none -> List.of();
    };
  }

  private static String folder(KeyringReport report) {
    return report.copies().stream()
        .findFirst()
        .map(copy -> copy.file().toAbsolutePath().getParent())
        .map(Path::toString)
        .orElse("?");
  }
}
