package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.VerifyRequester;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Notes how it became certain who asks. */
@Command(name = "verify")
final class RequestsVerifyCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--by",
      paramLabel = "known-contact|paper-shown",
      descriptionKey = "requests.by",
      required = true,
      converter = VerificationWords.class)
  private Verification how;

  @Inject private VerifyRequester verifyRequester;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests verify";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    PrivacyRequest changed = verifyRequester.verify(context, request.id(), how);
    return Answer.done(
        new RequestLines(phrases).changed(changed), RequestJson.of(changed, context.at()));
  }
}
