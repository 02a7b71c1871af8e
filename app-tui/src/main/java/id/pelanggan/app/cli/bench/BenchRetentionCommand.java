package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.importing.ProgressLine;
import id.pelanggan.app.cli.sample.SizeOptions;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.bench.MeasureRetention;
import id.pelanggan.application.bench.RetentionFigures;
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

/** Measures how fast retention is planned and customers are let go. */
@Command(name = "retention")
public final class BenchRetentionCommand implements HeadlessCommand {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

  @Option(
      names = "--customers",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.customers",
      defaultValue = "1000000",
      converter = SizeOptions.Customers.class)
  private int customers;

  @Option(
      names = "--erasures",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.retention.erasures",
      defaultValue = "10000",
      converter = Erasures.class)
  private int erasures;

  @Inject private MeasureRetention measureRetention;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "bench retention";
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
    return "-bench-retention";
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    SampleShop shop = SampleShop.of(1, LAST_DAY, new SampleShop.Size(customers, customers));
    List<SampleFile> files =
        shop.files().stream().filter(file -> file.stream() != Stream.PRODUCTS).toList();
    RetentionFigures figures;
    try (ProgressLine importing = ProgressLine.of(terminal, phrases, "")) {
      figures = measureRetention.measure(files, erasures, importing);
    }
    return Answer.done(lines(phrases, figures), figures);
  }

  private static List<String> lines(Phrases phrases, RetentionFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "bench.retention.plan",
            Map.of(
                "customers", phrases.number(figures.customers()),
                "rows", phrases.number(figures.rows()),
                "due", phrases.number(figures.due()),
                "plan", decimal(figures.planSeconds()),
                "count", decimal(figures.countSeconds()),
                "ratio", decimal(figures.ratio()))));
    if (figures.erasures() > 0) {
      lines.add(
          phrases.say(
              "bench.retention.erased",
              Map.of(
                  "erasures", phrases.number(figures.erasures()),
                  "seconds", decimal(figures.erasureSeconds()))));
    }
    return lines;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  static final class Erasures extends RangeConverter {
    Erasures() {
      super(0, 100_000);
    }
  }
}
