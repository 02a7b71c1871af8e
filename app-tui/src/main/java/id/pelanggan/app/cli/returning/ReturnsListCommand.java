package id.pelanggan.app.cli.returning;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.returning.HeldReturn;
import id.pelanggan.application.returning.ListHeldReturns;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;

/** Lists who waits for somebody to look. */
@Command(name = "list")
final class ReturnsListCommand implements HeadlessCommand {
  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListHeldReturns listHeldReturns;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "returns list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    List<HeldReturn> held =
        listHeldReturns.list(identifyOperator.identify(StartingPurposes.ADMINISTRATION));
    return Answer.done(
        held.isEmpty() ? List.of(phrases.say("returns.none")) : lines(phrases, held),
        new Json(held.stream().map(HeldJson::of).toList()));
  }

  private List<String> lines(Phrases phrases, List<HeldReturn> held) {
    Columns columns = new Columns();
    columns.row(
        phrases.say("returns.column.id"),
        phrases.say("returns.column.source"),
        phrases.say("returns.column.name"),
        phrases.say("returns.column.contacts"));
    for (HeldReturn one : held) {
      columns.row(
          one.id().toString(),
          one.source(),
          one.name().orElse(""),
          String.join(", ", one.contacts()));
    }
    List<String> lines = new ArrayList<>(columns.lines(""));
    lines.add(phrases.say("returns.settle"));
    lines.add("  " + next.of("returns", "settle", "ID", "--another-person"));
    lines.add("  " + next.of("returns", "settle", "ID", "--same-person"));
    return lines;
  }

  record Json(List<HeldJson> people) {}

  record HeldJson(
      UUID id, String source, Instant heldAt, Optional<String> name, List<String> contacts) {
    static HeldJson of(HeldReturn one) {
      return new HeldJson(one.id(), one.source(), one.at(), one.name(), one.contacts());
    }
  }
}
