package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.outbox.RetryOutbox;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells a system at the next occasion. */
@Command(name = "retry")
final class OutboxRetryCommand implements HeadlessCommand {
  @Mixin private MessageArgument message;
  @Inject private RetryOutbox retryOutbox;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "outbox retry";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    retryOutbox.retry(context, message.id());
    return Answer.done(List.of(phrases.say("outbox.retried")), new Json(message.id()));
  }

  record Json(UUID id) {}
}
