package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ListRuns;
import id.pelanggan.application.sync.RunReport;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists runs, the newest first. */
@Command(name = "list")
final class RunsListCommand implements HeadlessCommand {
  @Mixin private OptionalConnectionName connectionName;

  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "runs.limit",
      defaultValue = "20",
      converter = Limit.class)
  private int limit;

  @Inject private Caller caller;
  @Inject private ListRuns listRuns;

  @Override
  public String name() {
    return "runs list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<RunReport> reports = listRuns.list(caller.administration(), connectionName.value(), limit);
    return Answer.done(
        new RunTable(Phrases.of(messages)).of(reports),
        new Json(reports.stream().map(RunJson::of).toList()));
  }

  record Json(List<RunJson> runs) {}

  static final class Limit extends RangeConverter {
    Limit() {
      super(1, 200);
    }
  }
}
