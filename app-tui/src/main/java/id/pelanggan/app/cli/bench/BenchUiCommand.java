package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.importing.ProgressLine;
import id.pelanggan.app.cli.sample.SizeOptions;
import id.pelanggan.app.controller.Furniture;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.bench.FillBench;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.application.search.WarmSearch;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how quick the terminal UI is. */
@Command(name = "ui")
final class BenchUiCommand implements HeadlessCommand {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);
  private static final int CUSTOMERS_AN_ORDER = 5;
  private static final Duration WARM = Duration.ofSeconds(3);

  @Option(
      names = "--customers",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.customers",
      defaultValue = "1000000",
      converter = SizeOptions.Customers.class)
  private int customers;

  @Option(
      names = "--runs",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.runs",
      defaultValue = "10",
      converter = BenchIngestCommand.Runs.class)
  private int runs;

  @Inject private FillBench fillBench;
  @Inject private IdentifyOperator identifyOperator;
  @Inject private WarmSearch warmSearch;
  @Inject private Furniture furniture;
  @Inject private Terminal terminal;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "bench ui";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public boolean isDemo() {
    return true;
  }

  /** Shared with the measurement of searching, which fills it in the same way. */
  @Override
  public String homeSuffix() {
    return "-bench-search";
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    long known = fill(phrases);
    SearchState state =
        warmSearch.warm(identifyOperator.identify(StartingPurposes.ADMINISTRATION), progress -> {});
    MeasureTerminal measure = new MeasureTerminal(furniture, phrases, clock);
    TerminalFigures figures =
        new TerminalFigures(
            known,
            List.of(measure.keys(100, 30, runs, WARM), measure.keys(200, 60, runs, WARM)),
            measure.idle(100, 30),
            FirstPictures.measure(runs));
    return Answer.done(
        lines(phrases, figures), new Json(figures, state.getClass().getSimpleName()));
  }

  private long fill(Phrases phrases) {
    SampleShop shop =
        SampleShop.of(1, LAST_DAY, new SampleShop.Size(customers, customers / CUSTOMERS_AN_ORDER));
    try (ProgressLine progress = ProgressLine.of(terminal, phrases, "")) {
      return fillBench.fill(
          shop.files().stream()
              .filter(file -> file.stream() == Stream.CUSTOMERS || file.stream() == Stream.ORDERS)
              .toList(),
          progress);
    }
  }

  private static List<String> lines(Phrases phrases, TerminalFigures figures) {
    List<String> lines = new ArrayList<>();
    for (TerminalFigures.OfSize size : figures.sizes()) {
      lines.add(
          phrases.say(
              "bench.ui.size",
              Map.of(
                  "customers", phrases.number(figures.customers()),
                  "columns", String.valueOf(size.columns()),
                  "rows", String.valueOf(size.rows()),
                  "keys", phrases.number(size.keys()),
                  "median", decimal(size.medianMillis()),
                  "p95", decimal(size.p95Millis()),
                  "p99", decimal(size.p99Millis()),
                  "cpu", decimal(size.cpuMillis()),
                  "burst", decimal(size.burstMillis()))));
    }
    lines.add(phrases.say("bench.ui.idle", Map.of("percent", decimal(figures.idlePercent()))));
    figures
        .firstPaint()
        .forEach(paint ->
            lines.add(
                phrases.say(
                    "bench.ui.paint." + paint.how(), Map.of("millis", decimal(paint.millis())))));
    return lines;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Milliseconds are bench goals only. */
  record Json(TerminalFigures figures, String search) {}
}
