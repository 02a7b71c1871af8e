package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.WithdrawRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Notes that the customer took a request back. */
@Command(name = "withdraw")
final class RequestsWithdrawCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;
  @Inject private WithdrawRequest withdrawRequest;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests withdraw";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    PrivacyRequest changed = withdrawRequest.withdraw(context, request.id());
    return Answer.done(
        new RequestLines(phrases).changed(changed), RequestJson.of(changed, context.at()));
  }
}
