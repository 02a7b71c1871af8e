package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.exporting.ExportError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes customers to a file. Long: reports how far it is, stops when its thread is interrupted.
 */
public final class ExportCustomers {
  private final Gate gate;
  private final SourceExport sources;
  private final CombinedExport combined;

  @Inject
  public ExportCustomers(Gate gate, SourceExport sources, CombinedExport combined) {
    this.gate = requireNonNull(gate, "gate is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.combined = requireNonNull(combined, "combined is null");
  }

  /**
   * @throws PelangganException with an {@link ExportError} where it is not clear what to export, or
   *     where the file exists or cannot be written; there is no file then
   * @throws java.util.concurrent.CancellationException where the thread was interrupted; there is
   *     no file then
   */
  public ExportReport export(
      CallContext context, Request request, ExportProgress.Listener listener) {
    gate.require(context, Permission.EXPORT_CUSTOMERS);
    if (!request.combined()) {
      return sources.export(context, Stream.CUSTOMERS, request.file(), request.source(), listener);
    }
    if (request.source().isPresent()) {
      throw new PelangganException(ExportError.EXPORT_COMBINED_OF_SOURCE);
    }
    return combined.export(context, request.file(), listener);
  }

  /**
   * @param file where there is none yet; its name says what it becomes
   * @param source whose records to write; empty for the only one that has any
   * @param combined whether to write what is believed of each customer instead, whoever said it
   */
  public record Request(Path file, Optional<String> source, boolean combined) {
    public Request {
      requireNonNull(file, "file is null");
      requireNonNull(source, "source is null");
    }
  }
}
