package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Lines.Labelled;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.CountsView;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.ProgressView;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.RefusalReason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One import: what came of it, or how far it is. */
final class DetailsView {
  private DetailsView() {}

  /**
   * @param view what was read of it; empty while it is being read
   * @param operator who works here
   */
  static void draw(
      Canvas canvas, Look look, ImportRow row, Optional<ShowImport.View> view, String operator) {
    int at = row.running().isPresent() ? work(canvas, look, row) : state(canvas, look, row);
    at = CountsView.draw(canvas, at, look, row.counts(), reasons(view));
    row.report().ifPresent(facts(canvas, look, at + 1, operator));
  }

  private static int work(Canvas canvas, Look look, ImportRow row) {
    return row.running().map(running -> ProgressView.draw(canvas, 0, look, running) + 1).orElse(0);
  }

  private static int state(Canvas canvas, Look look, ImportRow row) {
    String known = row.report().isPresent() ? "sources.state." + row.status() : "sources.state";
    int at =
        Lines.draw(
            canvas,
            0,
            row.status().glyph() + " " + look.say(known, details(look, row)),
            row.status().tone());
    return at + 1;
  }

  private static Map<String, String> details(Look look, ImportRow row) {
    Counts counts = row.counts();
    return Map.of(
        "rows", look.phrases().number(counts.rows()),
        "total", look.phrases().number(row.report().map(ImportReport::rows).orElse(counts.rows())),
        "held", look.phrases().number(counts.refused()),
        "status",
            look.say(
                "sources.status." + row.status(),
                Map.of("held", look.phrases().number(counts.refused()))));
  }

  private static Map<RefusalReason, Long> reasons(Optional<ShowImport.View> view) {
    Map<RefusalReason, Long> reasons = new EnumMap<>(RefusalReason.class);
    view.ifPresent(known ->
        known.refused().forEach((name, count) -> reasons.put(RefusalReason.valueOf(name), count)));
    return reasons;
  }

  private static Consumer<ImportReport> facts(Canvas canvas, Look look, int row, String operator) {
    return report -> {
      List<Labelled> facts = new ArrayList<>();
      facts.add(fact(look, "file", ImportWords.name(report.file())));
      Optional.ofNullable(report.file().getParent())
          .map(Path::toString)
          .ifPresent(folder -> facts.add(fact(look, "folder", folder)));
      facts.add(fact(look, "begun", look.phrases().time(report.changeSet().context().at())));
      report
          .changeSet()
          .finishedAt()
          .ifPresent(end ->
              facts.add(
                  fact(
                      look,
                      "took",
                      look.phrases()
                          .duration(Duration.between(report.changeSet().context().at(), end)))));
      if (!operator.isEmpty()) {
        facts.add(fact(look, "by", operator));
      }
      Lines.draw(canvas, row, facts);
    };
  }

  private static Labelled fact(Look look, String key, String text) {
    return new Labelled(look.say("sources.fact." + key), text, Tone.TEXT);
  }
}
