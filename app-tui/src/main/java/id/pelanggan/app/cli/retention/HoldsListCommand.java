package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ListHolds;
import id.pelanggan.domain.retention.Hold;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists holds, the newest first. */
@Command(name = "list")
final class HoldsListCommand implements HeadlessCommand {
  @Option(names = "--all", descriptionKey = "retention.holds.all")
  private boolean all;

  @Inject private Caller caller;
  @Inject private ListHolds listHolds;

  @Override
  public String name() {
    return "retention holds list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    List<Hold> holds =
        listHolds.list(caller.administration()).stream()
            .filter(hold -> all || hold.liftedAt().isEmpty())
            .toList();
    RetentionWords words = new RetentionWords(phrases);
    Columns columns = new Columns();
    columns.row(
        phrases.say("retention.column.hold"),
        phrases.say("retention.column.customer"),
        phrases.say("retention.column.kinds"),
        phrases.say("retention.column.until"),
        phrases.say("retention.column.citation"));
    for (Hold hold : holds) {
      columns.row(
          hold.id().value().toString(),
          hold.customer().value().toString(),
          hold.isOfEverything()
              ? phrases.say("retention.everything")
              : hold.kinds().stream().sorted().map(words::kind).collect(Collectors.joining(", ")),
          hold.until().map(phrases::date).orElse(phrases.say("retention.untilLifted")),
          hold.citation());
    }
    return Answer.done(
        holds.isEmpty() ? List.of(phrases.say("retention.holds.none")) : columns.lines(),
        new Json(holds.stream().map(HoldJson::of).toList()));
  }

  record Json(List<HoldJson> holds) {}
}
