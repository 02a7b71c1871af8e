package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ListRetentionRuns;
import id.pelanggan.domain.retention.RetentionRun;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was approved, the newest first. */
@Command(name = "runs")
final class RetentionRunsCommand implements HeadlessCommand {
  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "retention.limit",
      defaultValue = "20",
      converter = LimitConverter.class)
  private int limit;

  @Inject private Caller caller;
  @Inject private ListRetentionRuns listRetentionRuns;

  @Override
  public String name() {
    return "retention runs";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    List<RetentionRun> runs = listRetentionRuns.list(caller.administration(), limit);
    Columns columns = new Columns(2, 3, 4);
    columns.row(
        phrases.say("retention.column.run"),
        phrases.say("retention.column.approved"),
        phrases.say("retention.column.customers"),
        phrases.say("retention.column.limit"),
        phrases.say("retention.column.records"));
    for (RetentionRun run : runs) {
      columns.row(
          run.id().value().toString(),
          phrases.time(run.approved().at()),
          phrases.number(run.touched()),
          run.limitPercent() + " %",
          phrases.number(run.recordsDeleted()));
    }
    return Answer.done(
        runs.isEmpty() ? List.of(phrases.say("retention.runs.none")) : columns.lines(),
        new Json(runs.stream().map(RunJson::of).toList()));
  }

  record Json(List<RunJson> runs) {}
}
