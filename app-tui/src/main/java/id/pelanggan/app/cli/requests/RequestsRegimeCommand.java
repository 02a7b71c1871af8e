package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.ChangeRegime;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says by which law a request is answered. */
@Command(name = "regime")
final class RequestsRegimeCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "1",
      paramLabel = "id-uu-pdp|eu-gdpr",
      descriptionKey = "requests.regime",
      converter = RegimeWords.class)
  private Regime regime;

  @Inject private ChangeRegime changeRegime;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests regime";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    PrivacyRequest changed = changeRegime.change(context, request.id(), regime);
    return Answer.done(
        new RequestLines(phrases).changed(changed), RequestJson.of(changed, context.at()));
  }
}
