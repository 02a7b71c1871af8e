package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.CopyReference;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
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
  private static final double NANOS = 1e9;
  private static final InitializeShop.Command SHOP =
      new InitializeShop.Command(new ShopName("Bench"), new OperatorName("Bench"));

  private final DemoHomes homes;
  private final InitializeShop initializeShop;
  private final IdentifyOperator identifyOperator;
  private final Filling filling;
  private final ChangeSets changeSets;
  private final CopyReference reference;

  @Inject
  public MeasureIngest(
      DemoHomes homes,
      InitializeShop initializeShop,
      IdentifyOperator identifyOperator,
      Filling filling,
      ChangeSets changeSets,
      CopyReference reference) {
    this.homes = requireNonNull(homes, "homes is null");
    this.initializeShop = requireNonNull(initializeShop, "initializeShop is null");
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.filling = requireNonNull(filling, "filling is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
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
    homes.require();
    if (!changeSets.list(ChangeSetKind.IMPORT).isEmpty()) {
      throw new PelangganException(BenchError.BENCH_HOME_IN_USE);
    }
    initializeShop.initialize(SHOP);
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Path folder = homes.renewFolder();
    try {
      files.forEach(file -> filling.write(folder, file));
      return measure(context, files, folder, runs, listener);
    } finally {
      homes.deleteFolder();
    }
  }

  private IngestFigures measure(
      CallContext context, List<SampleFile> files, Path folder, int runs, Listener listener) {
    List<Double> product = new ArrayList<>();
    List<Double> copy = new ArrayList<>();
    long rows = 0;
    long stored = 0;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      rows = files.stream().mapToLong(file -> filling.bring(context, folder, file, listener)).sum();
      product.add((System.nanoTime() - start) / NANOS);
      if (run == 0) {
        stored = reference.save(folder);
      }
      reference.clear();
      start = System.nanoTime();
      reference.load(folder);
      copy.add((System.nanoTime() - start) / NANOS);
      reference.clear();
    }
    return new IngestFigures(rows, stored, product, copy);
  }
}
