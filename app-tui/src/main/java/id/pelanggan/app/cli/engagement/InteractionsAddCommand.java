package id.pelanggan.app.cli.engagement;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.TimeConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.engagement.RecordInteraction;
import id.pelanggan.application.engagement.Recorded;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Notes that a customer and the shop met. */
@Command(name = "add")
final class InteractionsAddCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;

  @Option(
      names = "--kind",
      paramLabel = "call|email|chat|visit|social|other",
      descriptionKey = "interaction.kind",
      required = true,
      converter = Kind.class)
  private InteractionKind kind;

  @Option(
      names = "--direction",
      paramLabel = "in|out",
      descriptionKey = "interaction.direction",
      converter = Way.class)
  private Direction direction = Direction.INBOUND;

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
  @Inject private RecordInteraction recordInteraction;

  @Override
  public String name() {
    return "interactions add";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    Recorded recorded =
        recordInteraction.record(
            context,
            new RecordInteraction.Command(
                customer.id(), kind, direction, at.orElse(context.at()), text));
    return Answer.done(
        List.of(messages.say("interactions.added", Map.of("id", recorded.record().toString()))),
        new Json(recorded.record(), recorded.change().value()));
  }

  /**
   * @param change by which {@code changes undo} takes it back
   */
  record Json(UUID id, UUID change) {}

  static final class Kind extends WordConverter<InteractionKind> {
    Kind() {
      super(wordsOf(InteractionKind.class));
    }
  }

  static final class Way extends WordConverter<Direction> {
    Way() {
      super(Map.of("in", Direction.INBOUND, "out", Direction.OUTBOUND));
    }
  }
}
