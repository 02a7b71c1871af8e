package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.RefuseRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Refuses a request for a reason that its law knows. */
@Command(name = "refuse")
final class RequestsRefuseCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--reason",
      paramLabel =
          "not-verified|nobody-known|endangers|concerns-others|against-security|law-keeps"
              + "|legal-claim|excessive",
      descriptionKey = "requests.refusal",
      required = true,
      converter = Words.class)
  private RefusalReason reason;

  @Inject private RefuseRequest refuseRequest;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests refuse";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    PrivacyRequest changed = refuseRequest.refuse(context, request.id(), reason);
    return Answer.done(
        new RequestLines(phrases).changed(changed), RequestJson.of(changed, context.at()));
  }

  static final class Words extends WordConverter<RefusalReason> {
    Words() {
      super(wordsOf(RefusalReason.class));
    }
  }
}
