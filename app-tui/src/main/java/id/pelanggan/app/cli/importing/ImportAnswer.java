package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an import came to, with what to do next. */
final class ImportAnswer {
  private final Phrases phrases;
  private final NextCommand next;

  ImportAnswer(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  Answer of(ImportReport report, Duration duration) {
    ImportJson json = ImportJson.of(report, duration);
    if (report.changeSet().state() == ChangeSetState.DONE) {
      return Answer.done(lines(report, duration), json);
    }
    return new Answer(lines(report, duration), json, stopped(report));
  }

  private PelangganException stopped(ImportReport report) {
    return new PelangganException(
        CliError.IMPORT_STOPPED,
        Map.of(
            "done", phrases.number(report.changeSet().counts().rows()),
            "rows", phrases.number(report.rows()),
            "command", next.of("imports", "resume", id(report))));
  }

  private List<String> lines(ImportReport report, Duration duration) {
    Counts counts = report.changeSet().counts();
    List<String> lines = new ArrayList<>();
    boolean done = report.changeSet().state() == ChangeSetState.DONE;
    if (done && counts.isNothingNew()) {
      lines.add(phrases.say("import.nothingNew", details(report, duration)));
    } else {
      lines.add(phrases.say(done ? "import.done" : "import.soFar", details(report, duration)));
      lines.addAll(new CountLines(phrases).of(counts));
    }
    lines.add(phrases.say("import.id", Map.of("import", id(report))));
    if (counts.refused() > 0) {
      lines.addAll(refused(report, counts));
    }
    return lines;
  }

  private List<String> refused(ImportReport report, Counts counts) {
    return List.of(
        phrases.say("import.refused", Map.of("count", phrases.number(counts.refused()))),
        "  " + next.of("imports", "errors", id(report)),
        "  " + next.of("imports", "errors", id(report), "--save", "rows.csv"),
        "  " + next.of("imports", "repair", id(report), "rows.csv"));
  }

  private Map<String, String> details(ImportReport report, Duration duration) {
    return Map.of(
        "rows", phrases.number(report.changeSet().counts().rows()),
        "total", phrases.number(report.rows()),
        "stream", phrases.word(report.changeSet().stream()),
        "source", report.source().name(),
        "time", phrases.duration(duration));
  }

  private static String id(ImportReport report) {
    return report.changeSet().id().value().toString();
  }
}
