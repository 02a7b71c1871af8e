package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunView;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run as people read it. */
final class RunLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final NextCommand next;

  RunLines(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  List<String> of(RunView view) {
    SyncRun run = view.report().run();
    List<String> lines = new ArrayList<>(facts(view.report()).lines());
    CountsTable table = new CountsTable(phrases);
    view.report()
        .streams()
        .forEach(stream -> table.add(stream.stream(), stream.counts(), stream.gone()));
    lines.addAll(table.lines());
    run.failure()
        .map(new RunFailureText(phrases, next)::of)
        .ifPresent(failure -> lines.addAll(sentences(failure)));
    if (run.stopAsked() && run.state() == RunState.RUNNING) {
      lines.add(phrases.say("runs.stopAsked"));
    }
    goOn(view.report(), lines);
    lines.add("");
    lines.add(phrases.say("runs.notes"));
    lines.addAll(notes(view.notes()));
    return lines;
  }

  private Columns facts(RunReport report) {
    SyncRun run = report.run();
    Columns facts = new Columns();
    facts.row(phrases.say("runs.column.id"), run.id().value().toString());
    facts.row(phrases.say("runs.column.connection"), report.connection());
    facts.row(phrases.say("runs.column.state"), phrases.say("sync.state." + run.state()));
    facts.row(phrases.say("runs.column.scope"), new ScopeText(phrases).of(run.scope()));
    facts.row(phrases.say("runs.column.begun"), phrases.time(run.context().at()));
    run.finishedAt().ifPresent(at -> facts.row(phrases.say("runs.column.ended"), phrases.time(at)));
    run.resumesAt()
        .ifPresent(at -> facts.row(phrases.say("runs.column.resumes"), phrases.time(at)));
    if (report.candidates() > 0) {
      facts.row(phrases.say("runs.column.candidates"), phrases.number(report.candidates()));
    }
    return facts;
  }

  private static List<String> sentences(FailureText failure) {
    return List.of(failure.happened(), failure.safe(), failure.next());
  }

  /** A range can be asked for again only as it was, so its command is in the operator's history. */
  private void goOn(RunReport report, List<String> lines) {
    RunState state = report.run().state();
    if (state == RunState.DONE || state == RunState.RUNNING) {
      return;
    }
    switch (report.run().scope()) {
      case Scope.Changes changes -> goOn(lines, "sync", report.connection());
      case Scope.Everything everything -> goOn(lines, "sync", report.connection(), "--everything");
      case Scope.Range range -> {}
    }
  }

  private void goOn(List<String> lines, String... words) {
    lines.add(phrases.say("runs.goOn", Map.of("command", next.of(words))));
  }

  private List<String> notes(List<RunNote> notes) {
    String pattern = phrases.language() == Language.ID ? "HH.mm.ss" : "HH:mm:ss";
    DateTimeFormatter time = DateTimeFormatter.ofPattern(pattern).withZone(phrases.zone());
    NoteText text = new NoteText(phrases);
    return notes.stream()
        .map(note -> INDENT + time.format(note.at()) + "  " + text.of(note))
        .toList();
  }
}
