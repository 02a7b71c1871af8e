package id.pelanggan.app.screen.sources.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportProgress;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What goes out.
 *
 * @param stream customers or orders
 * @param source empty for what is believed, whoever said it
 */
record Export(Stream stream, Optional<String> source, Path file) {
  Export {
    requireNonNull(stream, "stream is null");
    requireNonNull(source, "source is null");
    requireNonNull(file, "file is null");
  }

  void start(Desk desk, Imports imports) {
    String title =
        desk.say(
            "sources.job.EXPORT",
            Map.of("stream", desk.phrases().word(stream), "file", ImportWords.name(file)));
    desk.jobs()
        .start(
            title,
            reporter -> export(imports, progress -> reporter.report(progress(progress))),
            report -> tell(desk, report),
            desk::fail);
  }

  private ExportReport export(Imports imports, ExportProgress.Listener listener) {
    if (stream == Stream.ORDERS) {
      return imports.exportOrders(file, source, listener);
    }
    return imports.exportCustomers(
        new ExportCustomers.Request(file, source, source.isEmpty()), listener);
  }

  /** Both stages go through everything, so each is half of it. */
  private static Job.Progress progress(ExportProgress progress) {
    long before =
        switch (progress.stage()) {
          case LOOKING -> 0;
          case WRITING -> progress.total();
        };
    return new Job.Progress(before + progress.done(), 2 * progress.total(), "");
  }

  private static void tell(Desk desk, ExportReport report) {
    desk.say(
        Notice.done(
            desk.say(
                "sources.export.done",
                Map.of(
                    "rows", desk.phrases().number(report.rows()),
                    "file", report.file().toString()))));
  }
}
