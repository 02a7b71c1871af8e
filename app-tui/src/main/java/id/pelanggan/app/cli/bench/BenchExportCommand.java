package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.exporting.ExportLine;
import id.pelanggan.app.cli.importing.ProgressLine;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.bench.MeasureExport;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how fast customers are exported, as a workbook against text. */
@Command(name = "export")
final class BenchExportCommand implements HeadlessCommand {
  @Mixin private FormatOptions options;

  @Inject private MeasureExport measureExport;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "bench export";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public boolean isDemo() {
    return true;
  }

  @Override
  public String homeSuffix() {
    return "-bench";
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    try (ProgressLine coming = ProgressLine.of(terminal, phrases, "");
        ExportLine going = ExportLine.of(terminal, phrases)) {
      return FormatAnswer.of(
          "bench.export.line",
          measureExport.measure(options.files(), options.runs(), coming, going),
          phrases);
    }
  }
}
