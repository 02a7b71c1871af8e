package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.importing.ProgressLine;
import id.pelanggan.app.cli.sample.SizeOptions;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.bench.MeasureSearch;
import id.pelanggan.application.bench.SearchFigures;
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

/** Measures how fast and how well customers are found. */
@Command(name = "search")
public final class BenchSearchCommand implements HeadlessCommand {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);
  private static final int CUSTOMERS_AN_ORDER = 5;
  private static final int PERCENT = 100;

  @Option(
      names = "--customers",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.customers",
      defaultValue = "1000000",
      converter = SizeOptions.Customers.class)
  private int customers;

  @Option(
      names = "--questions",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.search.questions",
      defaultValue = "2000",
      converter = QuestionLimit.class)
  private int questions;

  @Inject private MeasureSearch measureSearch;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "bench search";
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
    return "-bench-search";
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    SampleShop shop =
        SampleShop.of(1, LAST_DAY, new SampleShop.Size(customers, customers / CUSTOMERS_AN_ORDER));
    List<SampleFile> files =
        shop.files().stream()
            .filter(file -> file.stream() == Stream.CUSTOMERS || file.stream() == Stream.ORDERS)
            .toList();
    SearchFigures figures = measure(phrases, files);
    return Answer.done(
        lines(phrases, figures), new Json(figures, Runtime.getRuntime().maxMemory()));
  }

  private SearchFigures measure(Phrases phrases, List<SampleFile> files) {
    try (ProgressLine importing = ProgressLine.of(terminal, phrases, "");
        ShownLine filling = new ShownLine(terminal, System::nanoTime)) {
      return measureSearch.measure(
          files,
          questions,
          importing,
          progress ->
              filling.show(() ->
                  phrases.say(
                      "find.warming",
                      Map.of(
                          "percent",
                          String.valueOf(
                              PERCENT * progress.done() / Math.max(1, progress.total()))))));
    }
  }

  private static List<String> lines(Phrases phrases, SearchFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "bench.search.start",
            Map.of(
                "customers", phrases.number(figures.customers()),
                "cold", decimal(figures.coldSeconds()),
                "snapshot", decimal(figures.snapshotSeconds()),
                "memory", phrases.bytes(figures.indexBytes()))));
    figures.kinds().forEach(kind -> lines.add(line("bench.search.kind", phrases, kind)));
    figures.unfilled().forEach(kind -> lines.add(line("bench.search.unfilled", phrases, kind)));
    lines.add(
        phrases.say("bench.heap", Map.of("heap", phrases.bytes(Runtime.getRuntime().maxMemory()))));
    return lines;
  }

  private static String line(String key, Phrases phrases, SearchFigures.Kind kind) {
    return phrases.say(
        key,
        Map.of(
            "kind", kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            "questions", phrases.number(kind.questions()),
            "median", decimal(kind.medianMillis()),
            "p95", decimal(kind.p95Millis()),
            "p99", decimal(kind.p99Millis()),
            "right", decimal(PERCENT * kind.right())));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static final class QuestionLimit extends RangeConverter {
    QuestionLimit() {
      super(20, 10_000);
    }
  }

  /** Seconds and milliseconds are bench goals only. */
  record Json(SearchFigures figures, long maximumHeapBytes) {}
}
