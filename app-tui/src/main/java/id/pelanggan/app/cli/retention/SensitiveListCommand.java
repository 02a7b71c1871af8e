package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ListSensitive;
import id.pelanggan.domain.retention.SensitiveFinding;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists where sensitive data lies; never what it says. */
@Command(name = "list")
final class SensitiveListCommand implements HeadlessCommand {
  @Option(names = "--all", descriptionKey = "retention.sensitive.all")
  private boolean all;

  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "retention.limit",
      defaultValue = "50",
      converter = LimitConverter.class)
  private int limit;

  @Inject private Caller caller;
  @Inject private ListSensitive listSensitive;

  @Override
  public String name() {
    return "retention sensitive list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    List<SensitiveFinding> findings =
        listSensitive.list(
            caller.administration(),
            all ? Optional.empty() : Optional.of(SensitiveFinding.State.OPEN),
            limit);
    Columns columns = new Columns();
    columns.row(
        phrases.say("retention.column.finding"),
        phrases.say("retention.column.customer"),
        phrases.say("retention.column.sensitive"),
        phrases.say("retention.column.part"),
        phrases.say("retention.column.state"),
        phrases.say("retention.column.found"));
    for (SensitiveFinding finding : findings) {
      columns.row(
          finding.id().value().toString(),
          finding.customer().value().toString(),
          phrases.say("retention.sensitiveKind." + finding.kind()),
          phrases.say("retention.part." + finding.part()),
          phrases.say("retention.findingState." + finding.state()),
          phrases.date(finding.foundAt()));
    }
    return Answer.done(
        findings.isEmpty() ? List.of(phrases.say("retention.sensitive.none")) : columns.lines(),
        new Json(findings.stream().map(FindingJson::of).toList()));
  }

  record Json(List<FindingJson> findings) {}
}
