package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.sample.SizeOptions;
import id.pelanggan.app.cli.sync.SyncLine;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.bench.MeasureSync;
import id.pelanggan.application.bench.SyncFigures;
import id.pelanggan.application.sample.SampleShop;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast a system is read over HTTP, against the same records from memory. */
@Command(name = "sync")
public final class BenchSyncCommand implements HeadlessCommand {
  public static final String NAME = "bench sync";

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

  @Option(
      names = "--customers",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.customers",
      defaultValue = "50000",
      converter = SizeOptions.Customers.class)
  private int customers;

  @Option(
      names = "--orders",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.orders",
      defaultValue = "200000",
      converter = SizeOptions.Orders.class)
  private int orders;

  @Option(
      names = "--runs",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.runs",
      defaultValue = "3",
      converter = BenchIngestCommand.Runs.class)
  private int runs;

  @Inject private MeasureSync measureSync;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return NAME;
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
    SyncFigures figures = measure(phrases);
    long heap = Runtime.getRuntime().maxMemory();
    return Answer.done(
        List.of(
            phrases.say(
                "bench.sync.line",
                Map.of(
                    "ratio", String.format(Locale.ROOT, "%.2f", figures.ratio()),
                    "records", phrases.number(figures.records()),
                    "http", phrases.number(Math.round(figures.httpRate())),
                    "memory", phrases.number(Math.round(figures.memoryRate())))),
            phrases.say(
                "bench.sync.heap",
                Map.of("used", phrases.bytes(figures.heapBytes()), "heap", phrases.bytes(heap)))),
        Json.of(figures, heap));
  }

  private SyncFigures measure(Phrases phrases) {
    try (SyncLine progress = SyncLine.of(terminal, phrases)) {
      return measureSync.measure(
          1, LAST_DAY, new SampleShop.Size(customers, orders), runs, progress);
    }
  }

  /**
   * @param ratio the speed over HTTP as a part of that from memory; seconds are bench goals only
   */
  record Json(
      double ratio,
      double httpRecordsPerSecond,
      double memoryRecordsPerSecond,
      long records,
      List<Double> httpSeconds,
      List<Double> memorySeconds,
      long keptBytes,
      long usedHeapBytes,
      long maximumHeapBytes,
      String jvm) {
    static Json of(SyncFigures figures, long heap) {
      return new Json(
          figures.ratio(),
          figures.httpRate(),
          figures.memoryRate(),
          figures.records(),
          figures.overHttp(),
          figures.fromMemory(),
          figures.keptBytes(),
          figures.heapBytes(),
          heap,
          System.getProperty("java.vm.version"));
    }
  }
}
