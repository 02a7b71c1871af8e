package id.pelanggan.app.cli.engagement;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.TimeConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.engagement.RecordFeedback;
import id.pelanggan.application.engagement.Recorded;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Notes what a customer thinks of the shop. */
@Command(name = "add")
final class FeedbackAddCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;

  @Option(
      names = "--kind",
      paramLabel = "complaint|praise|rating",
      descriptionKey = "feedback.kind",
      required = true,
      converter = Kind.class)
  private FeedbackKind kind;

  @Option(
      names = "--score",
      paramLabel = "0..10",
      descriptionKey = "feedback.score",
      converter = Score.class)
  private OptionalInt score = OptionalInt.empty();

  @Option(
      names = "--at",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "engagement.at",
      converter = TimeConverter.class)
  private Optional<Instant> at = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "engagement.text",
      converter = TextConverter.class)
  private String text = "";

  @Inject private IdentifyOperator identifyOperator;
  @Inject private RecordFeedback recordFeedback;

  @Override
  public String name() {
    return "feedback add";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    Recorded recorded =
        recordFeedback.record(
            context,
            new RecordFeedback.Command(customer.id(), kind, score, at.orElse(context.at()), text));
    return Answer.done(
        List.of(messages.say("feedback.added", Map.of("id", recorded.record().toString()))),
        new Json(recorded.record(), recorded.change().value()));
  }

  /**
   * @param change by which {@code changes undo} takes it back
   */
  record Json(UUID id, UUID change) {}

  static final class Kind extends WordConverter<FeedbackKind> {
    Kind() {
      super(wordsOf(FeedbackKind.class));
    }
  }

  /** 0, as bad as can be, to 10. */
  static final class Score implements ITypeConverter<OptionalInt> {
    @Override
    public OptionalInt convert(String value) {
      if (!value.strip().matches("[0-9]|10")) {
        throw new TypeConversionException("not a score");
      }
      return OptionalInt.of(Integer.parseInt(value.strip()));
    }
  }
}
