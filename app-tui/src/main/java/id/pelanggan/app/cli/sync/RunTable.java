package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.intake.Counts;
import java.util.List;

/** Runs under each other. */
final class RunTable {
  private final Phrases phrases;

  RunTable(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(List<RunReport> reports) {
    if (reports.isEmpty()) {
      return List.of(phrases.say("runs.none"));
    }
    Columns columns = new Columns(5, 6, 7, 8, 9);
    columns.row(
        phrases.say("runs.column.id"),
        phrases.say("runs.column.begun"),
        phrases.say("runs.column.connection"),
        phrases.say("runs.column.state"),
        phrases.say("runs.column.scope"),
        phrases.say("runs.column.read"),
        phrases.say("runs.column.created"),
        phrases.say("runs.column.changed"),
        phrases.say("runs.column.same"),
        phrases.say("runs.column.refused"));
    reports.forEach(report -> add(columns, report));
    return columns.lines();
  }

  private void add(Columns columns, RunReport report) {
    Counts counts = report.counts();
    columns.row(
        report.run().id().value().toString(),
        phrases.time(report.run().context().at()),
        report.connection(),
        phrases.say("sync.state." + report.run().state()),
        new ScopeText(phrases).of(report.run().scope()),
        phrases.number(counts.rows()),
        phrases.number(counts.created()),
        phrases.number(counts.changed()),
        phrases.number(counts.same()),
        phrases.number(counts.refused()));
  }
}
