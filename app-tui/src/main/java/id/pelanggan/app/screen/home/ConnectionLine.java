package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.ShortTimes;
import id.pelanggan.app.screen.sources.sync.ConnectionStatus;
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.sync.RunFailure;
import java.util.Map;
import java.util.Optional;

/** A connected system in a line: when it was read last, and what came of it. */
final class ConnectionLine {
  private ConnectionLine() {}

  static void draw(Canvas line, Look look, ConnectionView view, boolean here) {
    ConnectionStatus status = ConnectionStatus.of(view, false);
    int source = ImportsPanel.source(line);
    int rest = ImportsPanel.result(line, look);
    line.text(0, 0, here ? "›" : " ", Tone.KEY);
    line.cell(2, 0, source - 3, view.connection().name(), Tone.TEXT);
    line.text(source, 0, status.isWork() ? look.turning() : status.glyph(), status.tone());
    line.cell(source + 2, 0, rest - source - 3, last(look, view), Tone.FAINT);
    line.cell(rest, 0, line.columns() - rest, result(look, view, status, line), Tone.TEXT);
    if (here) {
      line.select(0, 0, line.columns());
      line.cursor(0, 0);
    }
  }

  private static String last(Look look, ConnectionView view) {
    return view.latest()
        .map(RunReport::run)
        .map(run -> run.finishedAt().orElse(run.context().at()))
        .map(ShortTimes.of(look)::near)
        .orElse("—");
  }

  private static String result(
      Look look, ConnectionView view, ConnectionStatus status, Canvas line) {
    Optional<String> reason =
        view.latest()
            .flatMap(report -> report.run().failure())
            .map(RunFailure::code)
            .map(new SyncWords(look.phrases())::reason);
    return switch (status) {
      case FAILED -> reason.orElse("");
      case FINE, PAUSED ->
          view.latest()
              .map(report ->
                  ImportsPanel.counts(
                      look, report.counts(), line.columns() - ImportsPanel.result(line, look)))
              .orElse("");
      case RUNNING, ELSEWHERE, WAITING, UNAVAILABLE, CUT, STOPPED, NEW ->
          look.say("systems.status." + status, Map.of());
    };
  }
}
