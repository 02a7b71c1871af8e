package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportProgress;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures how fast customers are exported as text and as workbooks. Works in a home that may be
 * deleted, and leaves it empty.
 */
public final class MeasureExport {
  private final BenchHome home;
  private final Filling filling;
  private final ExportCustomers exportCustomers;

  @Inject
  public MeasureExport(BenchHome home, Filling filling, ExportCustomers exportCustomers) {
    this.home = requireNonNull(home, "home is null");
    this.filling = requireNonNull(filling, "filling is null");
    this.exportCustomers = requireNonNull(exportCustomers, "exportCustomers is null");
  }

  /**
   * @param files of customers, each of another source
   * @param runs of each format, by turns; at least 1
   * @throws id.pelanggan.domain.failure.PelangganException {@link BenchError#BENCH_HOME_IN_USE}
   *     where the home was used
   * @throws java.util.concurrent.CancellationException where the thread was interrupted
   */
  public FormatFigures measure(
      List<SampleFile> files,
      int runs,
      ImportProgress.Listener coming,
      ExportProgress.Listener going) {
    CallContext context = home.open();
    try {
      long rows = fill(context, files, coming);
      List<Double> text = new ArrayList<>();
      List<Double> workbook = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        text.add(export(context, files, ".csv", going));
        workbook.add(export(context, files, ".xlsx", going));
      }
      return new FormatFigures(rows, text, workbook);
    } finally {
      home.close();
    }
  }

  private long fill(CallContext context, List<SampleFile> files, ImportProgress.Listener coming) {
    Path folder = home.folder();
    files.forEach(file -> filling.write(folder, file));
    return files.stream().mapToLong(file -> filling.bring(context, folder, file, coming)).sum();
  }

  private double export(
      CallContext context, List<SampleFile> files, String ending, ExportProgress.Listener going) {
    Path folder = home.folder();
    return BenchHome.seconds(() -> {
      for (SampleFile file : files) {
        ExportCustomers.Request request =
            new ExportCustomers.Request(
                folder.resolve(file.name() + ending), Optional.of(file.source()), false);
        exportCustomers.export(context, request, going);
      }
    });
  }
}
