package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.outbox.ShowMessage;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a system calls the customer, to do it there by hand. */
@Command(name = "show")
final class OutboxShowCommand implements HeadlessCommand {
  @Mixin private MessageArgument message;
  @Inject private Unlocking unlocking;
  @Inject private ShowMessage showMessage;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "outbox show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    unlocking.require(context);
    ShowMessage.View view = showMessage.show(context, message.id());
    return Answer.done(
        new OutboxLines(phrases).of(view),
        new Json(OutboxJson.of(view.entry()), view.customer(), view.topics()));
  }

  record Json(OutboxJson message, String customer, List<String> topics) {}
}
