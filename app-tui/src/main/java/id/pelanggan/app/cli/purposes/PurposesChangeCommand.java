package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ChangePurpose;
import id.pelanggan.application.purpose.PurposeChange;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.application.purpose.ShowPurpose;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes what is said of a purpose, in a new version of it. */
@Command(name = "change")
final class PurposesChangeCommand implements HeadlessCommand {
  @Mixin private PurposeArgument purpose;
  @Mixin private PurposeOptions options;

  @Inject private Officer officer;
  @Inject private ChangePurpose changePurpose;
  @Inject private ShowPurpose showPurpose;

  @Override
  public String name() {
    return "purposes change";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    PurposeChange change = options.change();
    if (change.equals(PurposeChange.NONE)) {
      throw new PelangganException(PurposeCommandError.NOTHING_TO_CHANGE);
    }
    changePurpose.change(officer.context(), purpose.value(), change);
    PurposeView now = showPurpose.show(officer.context(), purpose.value()).now();
    return Answer.done(new PurposeLines(Phrases.of(messages)).of(now), PurposeJson.of(now));
  }
}
