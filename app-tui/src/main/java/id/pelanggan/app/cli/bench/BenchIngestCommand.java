package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.importing.ProgressLine;
import id.pelanggan.app.cli.sample.SizeOptions;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.bench.IngestFigures;
import id.pelanggan.application.bench.MeasureIngest;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast customers and orders come in, against COPY. */
@Command(name = "ingest")
public final class BenchIngestCommand implements HeadlessCommand {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

  @Option(
      names = "--customers",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.customers",
      defaultValue = "200000",
      converter = SizeOptions.Customers.class)
  private int customers;

  @Option(
      names = "--orders",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.orders",
      defaultValue = "383000",
      converter = SizeOptions.Orders.class)
  private int orders;

  @Option(
      names = "--runs",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.runs",
      defaultValue = "3",
      converter = Runs.class)
  private int runs;

  @Inject private MeasureIngest measureIngest;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "bench ingest";
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
    SampleShop shop = SampleShop.of(1, LAST_DAY, new SampleShop.Size(customers, orders));
    Json.Figures ofCustomers = measure(shop, Stream.CUSTOMERS, phrases);
    Json.Figures ofOrders = measure(shop, Stream.ORDERS, phrases);
    Json json =
        new Json(
            ofCustomers,
            ofOrders,
            Runtime.getRuntime().maxMemory(),
            System.getProperty("java.vm.version"));
    List<String> lines = new ArrayList<>();
    lines.add(line("bench.customers.line", ofCustomers, phrases));
    lines.add(line("bench.orders.line", ofOrders, phrases));
    lines.add(
        phrases.say("bench.heap", Map.of("heap", phrases.bytes(Runtime.getRuntime().maxMemory()))));
    return Answer.done(lines, json);
  }

  private Json.Figures measure(SampleShop shop, Stream stream, Phrases phrases) {
    List<SampleFile> files = shop.files().stream().filter(file -> file.stream() == stream).toList();
    try (ProgressLine progress =
        ProgressLine.of(terminal, phrases, stream.name().toLowerCase(Locale.ROOT) + " ")) {
      return Json.Figures.of(measureIngest.measure(files, runs, progress));
    }
  }

  private static String line(String key, Json.Figures figures, Phrases phrases) {
    return phrases.say(
        key,
        Map.of(
            "ratio", String.format(Locale.ROOT, "%.2f", figures.ratio()),
            "rows", phrases.number(figures.rows()),
            "stored", phrases.number(figures.storedRows()),
            "rate", phrases.number(Math.round(figures.rowsPerSecond()))));
  }

  static final class Runs extends RangeConverter {
    Runs() {
      super(1, 99);
    }
  }

  /**
   * @param ratio the product's speed as a part of COPY's; seconds are bench goals only
   */
  record Json(Figures customers, Figures orders, long maximumHeapBytes, String jvm) {
    record Figures(
        double ratio,
        double rowsPerSecond,
        long rows,
        long storedRows,
        List<Double> productSeconds,
        List<Double> copySeconds) {
      static Figures of(IngestFigures figures) {
        return new Figures(
            figures.ratio(),
            figures.rowsPerSecond(),
            figures.rows(),
            figures.storedRows(),
            figures.product(),
            figures.copy());
      }
    }
  }
}
