package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.sample.SizeOptions;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.domain.source.Stream;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;

/** How many customers are measured, and how often. */
final class FormatOptions {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);
  private static final int FEW_ORDERS = 1_000;

  @Option(
      names = "--customers",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.customers",
      defaultValue = "100000",
      converter = SizeOptions.Customers.class)
  private int customers;

  @Option(
      names = "--runs",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "bench.runs",
      defaultValue = "3",
      converter = BenchIngestCommand.Runs.class)
  private int runs;

  int runs() {
    return runs;
  }

  /** The files of customers of an invented shop. */
  List<SampleFile> files() {
    SampleShop shop = SampleShop.of(1, LAST_DAY, new SampleShop.Size(customers, FEW_ORDERS));
    return shop.files().stream().filter(file -> file.stream() == Stream.CUSTOMERS).toList();
  }
}
