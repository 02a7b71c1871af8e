package id.pelanggan.app.cli.connections;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.RunFailureText;
import id.pelanggan.app.cli.sync.ScheduleText;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is connected, as people read it. */
final class ConnectionLines {
  private static final String INDENT = "  ";
  private static final String NOTHING = "—";

  private final Phrases phrases;
  private final NextCommand next;

  ConnectionLines(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  List<String> of(List<ConnectionView> views) {
    if (views.isEmpty()) {
      return List.of(phrases.say("connections.none"), INDENT + next.of("plugins", "list"));
    }
    Columns columns = new Columns(7);
    columns.row(
        phrases.say("connections.column.name"),
        phrases.say("connections.column.system"),
        phrases.say("connections.column.schedule"),
        phrases.say("connections.column.state"),
        phrases.say("connections.column.last"),
        phrases.say("connections.column.next"),
        phrases.say("connections.column.result"),
        phrases.say("connections.column.aside"));
    views.forEach(view -> add(columns, view));
    List<String> lines = new ArrayList<>(columns.lines());
    views.forEach(view -> failure(view, lines));
    return lines;
  }

  private void add(Columns columns, ConnectionView view) {
    columns.row(
        view.connection().name(),
        view.connector().map(this::system).orElse(view.connection().connector()),
        new ScheduleText(phrases).of(view.connection()),
        state(view),
        view.latest()
            .map(report -> phrases.time(report.run().context().at()))
            .orElseGet(() -> phrases.say("connections.never")),
        view.nextAt().map(phrases::time).orElse(NOTHING),
        view.latest().map(this::result).orElse(NOTHING),
        phrases.number(view.quarantined()));
  }

  private String system(ConnectorType type) {
    return phrases.language() == Language.ID
        ? type.displayName().indonesian()
        : type.displayName().english();
  }

  private String state(ConnectionView view) {
    if (view.connector().isEmpty()) {
      return phrases.say("connections.state.noPlugin");
    }
    if (view.failures() > 0) {
      return phrases.say(
          "connections.state.failed", Map.of("count", phrases.number(view.failures())));
    }
    return view.latest()
        .map(report -> phrases.say("sync.state." + report.run().state()))
        .orElseGet(() -> phrases.say("connections.state.ready"));
  }

  private String result(RunReport report) {
    return phrases.say(
        "connections.result",
        Map.of(
            "created", phrases.number(report.counts().created()),
            "changed", phrases.number(report.counts().changed()),
            "same", phrases.number(report.counts().same())));
  }

  /** Why the last run could not go on, below the table. */
  private void failure(ConnectionView view, List<String> lines) {
    view.latest()
        .filter(report -> report.run().state() == RunState.FAILED)
        .flatMap(report -> report.run().failure())
        .map(new RunFailureText(phrases, next)::of)
        .ifPresent(failure ->
            lines.add(view.connection().name() + ": " + failure.happened() + " " + failure.next()));
  }
}
