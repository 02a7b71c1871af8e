package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how fast the same rows come in as text and as workbooks. Works in a home that may be
 * deleted, and leaves it empty.
 */
public final class MeasureWorkbooks {
  private final BenchHome home;
  private final Filling filling;

  @Inject
  public MeasureWorkbooks(BenchHome home, Filling filling) {
    this.home = requireNonNull(home, "home is null");
    this.filling = requireNonNull(filling, "filling is null");
  }

  /**
   * @param files what comes in, in this order
   * @param runs of each format, by turns; at least 1
   * @throws id.pelanggan.domain.failure.PelangganException {@link BenchError#BENCH_HOME_IN_USE}
   *     where the home was used
   * @throws java.util.concurrent.CancellationException where the thread was interrupted
   */
  public FormatFigures measure(List<SampleFile> files, int runs, ImportProgress.Listener listener) {
    CallContext context = home.open();
    try {
      Path folder = home.folder();
      List<SampleFile> workbooks = files.stream().map(MeasureWorkbooks::asWorkbook).toList();
      files.forEach(file -> filling.write(folder, file));
      workbooks.forEach(file -> filling.write(folder, file));
      List<Double> text = new ArrayList<>();
      List<Double> workbook = new ArrayList<>();
      long[] rows = {0};
      for (int run = 0; run < runs; run++) {
        text.add(BenchHome.seconds(() -> rows[0] = bring(context, folder, files, listener)));
        home.empty();
        workbook.add(BenchHome.seconds(() -> bring(context, folder, workbooks, listener)));
        home.empty();
      }
      return new FormatFigures(rows[0], text, workbook);
    } finally {
      home.close();
    }
  }

  private long bring(
      CallContext context, Path folder, List<SampleFile> files, ImportProgress.Listener listener) {
    return files.stream().mapToLong(file -> filling.bring(context, folder, file, listener)).sum();
  }

  private static SampleFile asWorkbook(SampleFile file) {
    return new SampleFile(
        file.name() + ".xlsx",
        file.source(),
        file.stream(),
        file.linksByEmail(),
        file.timeZone(),
        file.currency(),
        file.dates(),
        file.numbers(),
        file.header(),
        file.rows());
  }
}
