package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings an invented shop into a home that may be deleted, where the home is empty; what is there
 * already is taken as it is.
 */
public final class FillBench {
  private final BenchHome home;
  private final Filling filling;
  private final Customers customers;

  @Inject
  public FillBench(BenchHome home, Filling filling, Customers customers) {
    this.home = requireNonNull(home, "home is null");
    this.filling = requireNonNull(filling, "filling is null");
    this.customers = requireNonNull(customers, "customers is null");
  }

  /**
   * Works on a home that {@link id.pelanggan.application.port.DemoHomes#claim} made.
   *
   * @return how many customers it has now
   * @throws java.util.concurrent.CancellationException where the thread was interrupted
   */
  public long fill(List<SampleFile> files, ImportProgress.Listener listener) {
    CallContext context = home.openAsItIs();
    if (customers.count() == 0) {
      bring(context, files, listener);
    }
    return customers.count();
  }

  private void bring(
      CallContext context, List<SampleFile> files, ImportProgress.Listener listener) {
    Path folder = home.folder();
    try {
      for (SampleFile file : files) {
        filling.write(folder, file);
        filling.bring(context, folder, file, listener);
      }
    } finally {
      home.deleteFolder();
    }
  }
}
