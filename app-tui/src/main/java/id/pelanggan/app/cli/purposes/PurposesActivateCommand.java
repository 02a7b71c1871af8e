package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ActivatePurpose;
import id.pelanggan.application.purpose.PurposeView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets data be used for a purpose. */
@Command(name = "activate")
final class PurposesActivateCommand implements HeadlessCommand {
  @Mixin private PurposeArgument purpose;

  @Inject private Officer officer;
  @Inject private ActivatePurpose activatePurpose;

  @Override
  public String name() {
    return "purposes activate";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    PurposeView now =
        new PurposeView(activatePurpose.activate(officer.context(), purpose.value()), true);
    return Answer.done(
        List.of(messages.say("purposes.activated", Map.of("purpose", purpose.value().value()))),
        PurposeJson.of(now));
  }
}
