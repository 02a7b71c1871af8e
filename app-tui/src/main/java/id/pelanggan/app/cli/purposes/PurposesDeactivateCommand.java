package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.DeactivatePurpose;
import id.pelanggan.application.purpose.PurposeView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a purpose. */
@Command(name = "deactivate")
final class PurposesDeactivateCommand implements HeadlessCommand {
  @Mixin private PurposeArgument purpose;

  @Inject private Officer officer;
  @Inject private DeactivatePurpose deactivatePurpose;

  @Override
  public String name() {
    return "purposes deactivate";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    PurposeView now =
        new PurposeView(deactivatePurpose.deactivate(officer.context(), purpose.value()), false);
    return Answer.done(
        List.of(messages.say("purposes.deactivated", Map.of("purpose", purpose.value().value()))),
        PurposeJson.of(now));
  }
}
