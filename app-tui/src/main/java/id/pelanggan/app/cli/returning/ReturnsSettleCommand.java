package id.pelanggan.app.cli.returning;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.returning.SettleHeldReturn;
import id.pelanggan.application.returning.SettleHeldReturn.Decision;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides whether somebody who waits is a person who was erased. */
@Command(name = "settle")
final class ReturnsSettleCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "returns.id",
      converter = UuidConverter.class)
  private UUID id;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @ArgGroup(multiplicity = "1")
  private Choice choice;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private SettleHeldReturn settleHeldReturn;

  @Override
  public String name() {
    return "returns settle";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Decision decision = choice.decision();
    settleHeldReturn.settle(
        identifyOperator.identify(StartingPurposes.ADMINISTRATION), id, decision);
    return Answer.done(
        List.of(messages.say("returns.settled." + decision, Map.of())), new Json(id, decision));
  }

  record Json(UUID id, Decision decision) {}

  /** What it was. */
  private static final class Choice {
    @Option(names = "--another-person", required = true, descriptionKey = "returns.another")
    private boolean another;

    @Option(names = "--same-person", required = true, descriptionKey = "returns.same")
    private boolean same;

    /** One of both is given. */
    Decision decision() {
      return same && !another ? Decision.THE_SAME_PERSON : Decision.ANOTHER_PERSON;
    }
  }
}
