package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.TimeConverter;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.OpenRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Notes a request that came in. */
@Command(name = "open")
final class RequestsOpenCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--kind",
      paramLabel = "access|portability|rectification|restriction|objection|withdrawal|erasure",
      descriptionKey = "requests.kind",
      required = true,
      converter = Kinds.class)
  private RequestKind kind;

  @Option(
      names = "--origin",
      paramLabel = "counter|phone-call|letter|email",
      descriptionKey = "requests.origin",
      converter = Origins.class)
  private RequestOrigin origin = RequestOrigin.COUNTER;

  @Option(
      names = "--customer",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "requests.customer",
      converter = UuidConverter.class)
  private Optional<UUID> customer = Optional.empty();

  @Option(
      names = "--regime",
      paramLabel = "id-uu-pdp|eu-gdpr",
      descriptionKey = "requests.regime",
      converter = RegimeWords.class)
  private Optional<Regime> regime = Optional.empty();

  @Option(
      names = "--received",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "requests.received",
      converter = TimeConverter.class)
  private Optional<Instant> received = Optional.empty();

  @Option(
      names = "--verified",
      paramLabel = "known-contact|paper-shown",
      descriptionKey = "requests.verified",
      converter = VerificationWords.class)
  private Optional<Verification> verified = Optional.empty();

  @Option(
      names = "--words",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "requests.words",
      converter = TextConverter.class)
  private String words = "";

  @Inject private Unlocking unlocking;
  @Inject private OpenRequest openRequest;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests open";
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
    PrivacyRequest opened =
        openRequest.open(
            context,
            new OpenRequest.Command(
                kind, origin, customer.map(CustomerId::new), regime, received, verified, words));
    return Answer.done(
        new RequestLines(phrases).changed(opened), RequestJson.of(opened, context.at()));
  }

  static final class Kinds extends WordConverter<RequestKind> {
    Kinds() {
      super(wordsOf(RequestKind.class));
    }
  }

  static final class Origins extends WordConverter<RequestOrigin> {
    Origins() {
      super(wordsOf(RequestOrigin.class));
    }
  }
}
