package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/** Writes orders to a file. Long: reports how far it is, stops when its thread is interrupted. */
public final class ExportOrders {
  private final Gate gate;
  private final SourceExport sources;

  @Inject
  public ExportOrders(Gate gate, SourceExport sources) {
    this.gate = requireNonNull(gate, "gate is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  /**
   * @param file where there is none yet; its name says what it becomes
   * @param source whose orders to write; empty for the only one that has any
   * @throws id.pelanggan.domain.failure.PelangganException with an {@link
   *     id.pelanggan.domain.exporting.ExportError} where it is not clear what to export, or where
   *     the file exists or cannot be written; there is no file then
   * @throws java.util.concurrent.CancellationException where the thread was interrupted; there is
   *     no file then
   */
  public ExportReport export(
      CallContext context, Path file, Optional<String> source, ExportProgress.Listener listener) {
    gate.require(context, Permission.EXPORT_ORDERS);
    return sources.export(context, Stream.ORDERS, file, source, listener);
  }
}
