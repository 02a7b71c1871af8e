package id.pelanggan.app.cli.activity;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back what an operator changed by hand. */
@Command(name = "undo")
final class ChangesUndoCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "changes.id",
      converter = UuidConverter.class)
  private UUID id;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private UndoChange undoChange;

  @Override
  public String name() {
    return "changes undo";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    UndoChange.Outcome outcome =
        undoChange.undo(
            identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE), new ChangeSetId(id));
    return switch (outcome) {
      case UndoChange.Outcome.Undone undone ->
          Answer.done(
              List.of(messages.say("changes.undone")),
              new Json("UNDONE", undone.customer().map(CustomerId::value).orElse(null), null));
      case UndoChange.Outcome.AlreadyUndone before ->
          Answer.done(
              List.of(messages.say("changes.alreadyUndone")),
              new Json("ALREADY_UNDONE", null, null));
      case UndoChange.Outcome.ChangedSince since -> {
        String later = since.later().value().toString();
        yield new Answer(
            List.of(),
            new Json("CHANGED_SINCE", null, since.later().value()),
            new PelangganException(CliError.CHANGED_SINCE, Map.of("later", later)));
      }
    };
  }

  /**
   * @param customer whom it was about; null where the change had added the customer, who is gone
   * @param later what has to be undone first; null unless something has
   */
  record Json(String outcome, @Nullable UUID customer, @Nullable UUID later) {}
}
