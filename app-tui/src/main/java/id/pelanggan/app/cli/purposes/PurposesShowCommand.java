package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ShowPurpose;
import id.pelanggan.domain.purpose.PurposeVersion;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a purpose with all that is said of it. */
@Command(name = "show")
final class PurposesShowCommand implements HeadlessCommand {
  @Mixin private PurposeArgument purpose;

  @Inject private Officer officer;
  @Inject private ShowPurpose showPurpose;

  @Override
  public String name() {
    return "purposes show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ShowPurpose.PurposeHistory history = showPurpose.show(officer.context(), purpose.value());
    return Answer.done(
        new PurposeLines(Phrases.of(messages)).of(history),
        new Json(
            PurposeJson.of(history.now()), history.versions().stream().map(Version::of).toList()));
  }

  record Json(PurposeJson purpose, List<Version> versions) {}

  record Version(int version, Instant changedAt, UUID changedBy) {
    static Version of(PurposeVersion version) {
      return new Version(version.version(), version.changedAt(), version.changedBy().value());
    }
  }
}
