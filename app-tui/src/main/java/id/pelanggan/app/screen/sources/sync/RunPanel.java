package id.pelanggan.app.screen.sources.sync;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.SyncRun;
import java.util.Map;
import java.util.Optional;

/** The run of a connection that goes on, or was last: how far, what came of it, what is safe. */
public final class RunPanel {
  private RunPanel() {}

  /**
   * @param report of its newest run, as new as it can be told; empty where it was never read
   */
  public static void draw(
      Canvas canvas,
      Look look,
      ConnectionRow row,
      Optional<RunReport> report,
      NextCommand command) {
    if (row.work().isPresent()) {
      WorkView.draw(canvas, look, row.work().get(), report);
      return;
    }
    int at = said(canvas, look, row, report, command) + 1;
    if (report.isPresent()) {
      at = StreamTable.draw(canvas, at, look, report.get()) + 1;
    }
    foot(canvas, look, row, at);
  }

  /** How it stands, in a sentence; why where it failed, and what to do. */
  private static int said(
      Canvas canvas,
      Look look,
      ConnectionRow row,
      Optional<RunReport> report,
      NextCommand command) {
    Optional<FailureText> failure =
        row.status() == ConnectionStatus.FAILED
            ? report
                .map(RunReport::run)
                .flatMap(SyncRun::failure)
                .map(why -> new SyncWords(look.phrases()).failure(why, command))
            : Optional.empty();
    if (failure.isPresent()) {
      int at = Lines.draw(canvas, 0, "! " + failure.get().happened(), Tone.BAD);
      at = Lines.draw(canvas, at, failure.get().safe(), Tone.TEXT);
      return Lines.draw(canvas, at, failure.get().next(), Tone.TEXT);
    }
    return Lines.draw(
        canvas,
        0,
        row.status().glyph()
            + " "
            + look.say("systems.state." + row.status(), details(look, row, report)),
        row.status().tone());
  }

  private static Map<String, String> details(
      Look look, ConnectionRow row, Optional<RunReport> report) {
    SyncWords words = new SyncWords(look.phrases());
    return Map.of(
        "time",
            report
                .flatMap(known -> known.run().resumesAt())
                .map(at -> words.left(at, look.now()))
                .orElse("—"),
        "clock", report.flatMap(known -> known.run().resumesAt()).map(words::clock).orElse("—"),
        "connector", row.view().connection().connector(),
        "count", look.phrases().number(row.counts().rows()));
  }

  private static void foot(Canvas canvas, Look look, ConnectionRow row, int from) {
    int at = from;
    if (row.view().quarantined() > 0) {
      at =
          Lines.draw(
              canvas,
              at,
              look.say(
                  "systems.held.hint",
                  Map.of("count", look.phrases().number(row.view().quarantined()))),
              Tone.WARNING);
    }
    Lines.draw(canvas, at, next(look, row), Tone.FAINT);
  }

  private static String next(Look look, ConnectionRow row) {
    Connection connection = row.view().connection();
    if (connection.schedule().isPresent() && connection.paused()) {
      return look.say("systems.next.paused");
    }
    SyncWords words = new SyncWords(look.phrases());
    return row.view()
        .nextAt()
        .map(at -> look.say("systems.next", Map.of("time", words.next(at, look.now()))))
        .orElseGet(() -> look.say("systems.next.none"));
  }
}
