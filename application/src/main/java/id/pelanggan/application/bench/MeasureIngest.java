package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.port.CopyReference;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Measures how fast files come in, against a COPY of the rows that this makes. Empties the database
 * again and again, so it works in a home that may be deleted, and refuses one in which anything was
 * ever imported.
 */
public final class MeasureIngest {
  private final BenchHome home;
  private final Filling filling;
  private final CopyReference reference;

  @Inject
  public MeasureIngest(BenchHome home, Filling filling, CopyReference reference) {
    this.home = requireNonNull(home, "home is null");
    this.filling = requireNonNull(filling, "filling is null");
    this.reference = requireNonNull(reference, "reference is null");
  }

  /**
   * Works on a home that {@link DemoHomes#claim} made.
   *
   * @param files what comes in, in this order
   * @param runs of the product and of COPY, by turns; at least 1
   * @throws PelangganException {@link BenchError#BENCH_HOME_IN_USE} where the home was used
   * @throws CancellationException where the thread was interrupted
   */
  public IngestFigures measure(List<SampleFile> files, int runs, Listener listener) {
    CallContext context = home.open();
    Path folder = home.folder();
    try {
      files.forEach(file -> filling.write(folder, file));
      return measure(context, files, folder, runs, listener);
    } finally {
      home.deleteFolder();
    }
  }

  private IngestFigures measure(
      CallContext context, List<SampleFile> files, Path folder, int runs, Listener listener) {
    List<Double> product = new ArrayList<>();
    List<Double> copy = new ArrayList<>();
    long rows = 0;
    long stored = 0;
    for (int run = 0; run < runs; run++) {
      long[] brought = {0};
      product.add(BenchHome.seconds(() -> brought[0] = bring(context, files, folder, listener)));
      rows = brought[0];
      if (run == 0) {
        stored = reference.save(folder);
      }
      reference.clear();
      copy.add(BenchHome.seconds(() -> reference.load(folder)));
      reference.clear();
    }
    return new IngestFigures(rows, stored, product, copy);
  }

  private long bring(CallContext context, List<SampleFile> files, Path folder, Listener listener) {
    return files.stream().mapToLong(file -> filling.bring(context, folder, file, listener)).sum();
  }
}
