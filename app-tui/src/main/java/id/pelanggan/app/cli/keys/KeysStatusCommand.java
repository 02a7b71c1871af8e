package id.pelanggan.app.cli.keys;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.vault.ReportKeys;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.KeyringReport;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;

/** Says whether what is sealed can be read, and where the keys are. */
@Command(name = "status")
final class KeysStatusCommand implements HeadlessCommand {
  @Inject private IdentifyOperator identifyOperator;
  @Inject private ReportKeys reportKeys;

  @Override
  public String name() {
    return "keys status";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    KeyringReport report =
        reportKeys.report(identifyOperator.identify(StartingPurposes.ADMINISTRATION));
    return Answer.done(new KeysLines(Phrases.of(messages)).of(report), KeysJson.of(report));
  }
}
