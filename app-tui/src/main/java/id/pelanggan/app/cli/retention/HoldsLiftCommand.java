package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.LiftHold;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ends a hold. */
@Command(name = "lift")
final class HoldsLiftCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.hold.id",
      converter = UuidConverter.class)
  private UUID id;

  @Inject private Caller caller;
  @Inject private LiftHold liftHold;

  @Override
  public String name() {
    return "retention holds lift";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    Hold hold = liftHold.lift(caller.administration(), new HoldId(id));
    return Answer.done(
        List.of(phrases.say("retention.hold.lifted", Map.of("hold", hold.id().value().toString()))),
        new Json(id, true));
  }

  record Json(UUID hold, boolean lifted) {}
}
