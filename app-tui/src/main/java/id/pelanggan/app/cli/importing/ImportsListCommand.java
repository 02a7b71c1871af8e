package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListImports;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists what was imported, the newest first. */
@Command(name = "list")
final class ImportsListCommand implements HeadlessCommand {
  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListImports listImports;

  @Override
  public String name() {
    return "imports list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    List<ImportReport> reports =
        listImports.list(identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE));
    List<String> lines = new ArrayList<>();
    if (reports.isEmpty()) {
      lines.add(phrases.say("imports.none"));
    } else {
      lines.addAll(table(reports, phrases));
    }
    return Answer.done(lines, new Json(reports.stream().map(ImportEntryJson::of).toList()));
  }

  private static List<String> table(List<ImportReport> reports, Phrases phrases) {
    Columns columns = new Columns(5, 6, 7, 8, 9);
    columns.row(
        phrases.say("imports.column.id"),
        phrases.say("imports.column.begun"),
        phrases.say("imports.column.state"),
        phrases.say("imports.column.stream"),
        phrases.say("imports.column.source"),
        phrases.say("imports.column.rows"),
        phrases.say("imports.column.created"),
        phrases.say("imports.column.changed"),
        phrases.say("imports.column.same"),
        phrases.say("imports.column.refused"));
    reports.forEach(report -> add(columns, report, phrases));
    return columns.lines();
  }

  private static void add(Columns columns, ImportReport report, Phrases phrases) {
    ChangeSet changeSet = report.changeSet();
    columns.row(
        changeSet.id().value().toString(),
        phrases.time(changeSet.context().at()),
        phrases.word(changeSet.state()),
        phrases.word(changeSet.stream()),
        report.source().name(),
        phrases.number(changeSet.counts().rows()),
        phrases.number(changeSet.counts().created()),
        phrases.number(changeSet.counts().changed()),
        phrases.number(changeSet.counts().same()),
        phrases.number(changeSet.counts().refused()));
  }

  record Json(List<ImportEntryJson> imports) {}
}
