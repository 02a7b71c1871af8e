package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.importing.ProgressLine;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.bench.MeasureWorkbooks;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how fast customers come in, as a workbook against text. */
@Command(name = "import-xlsx")
final class BenchImportXlsxCommand implements HeadlessCommand {
  @Mixin private FormatOptions options;

  @Inject private MeasureWorkbooks measureWorkbooks;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "bench import-xlsx";
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
    try (ProgressLine progress = ProgressLine.of(terminal, phrases, "")) {
      return FormatAnswer.of(
          "bench.importXlsx.line",
          measureWorkbooks.measure(options.files(), options.runs(), progress),
          phrases);
    }
  }
}
