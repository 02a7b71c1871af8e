package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.outbox.NoteDoneByHand;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Notes that somebody did it in the system by hand. */
@Command(name = "done")
final class OutboxDoneCommand implements HeadlessCommand {
  @Mixin private MessageArgument message;
  @Inject private NoteDoneByHand noteDoneByHand;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "outbox done";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    noteDoneByHand.note(context, message.id());
    return Answer.done(List.of(phrases.say("outbox.doneNow")), new Json(message.id()));
  }

  record Json(UUID id) {}
}
