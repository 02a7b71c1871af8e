package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.ExtendRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a request more time. */
@Command(name = "extend")
final class RequestsExtendCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--reason",
      paramLabel = "complex|many-requests",
      descriptionKey = "requests.extension",
      required = true,
      converter = Words.class)
  private ExtensionReason reason;

  @Inject private ExtendRequest extendRequest;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests extend";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    PrivacyRequest changed = extendRequest.extend(context, request.id(), reason);
    return Answer.done(
        new RequestLines(phrases).changed(changed), RequestJson.of(changed, context.at()));
  }

  static final class Words extends WordConverter<ExtensionReason> {
    Words() {
      super(wordsOf(ExtensionReason.class));
    }
  }
}
