package id.pelanggan.app.screen.sources.imports;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Job;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An import that this program works on now.
 *
 * @param id empty for a new one, which has none before its first page
 * @param latest how far it is; written by the thread that works
 */
public record Running(
    Job job,
    Kind kind,
    Optional<ChangeSetId> id,
    Path file,
    Stream stream,
    String source,
    AtomicReference<Optional<ImportProgress>> latest) {
  public Running {
    requireNonNull(job, "job is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(id, "id is null");
    requireNonNull(file, "file is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(source, "source is null");
    requireNonNull(latest, "latest is null");
  }

  /** Empty until the first sign of it. */
  public Optional<ImportProgress> progress() {
    return latest.get();
  }

  /** Whether the report is of this import. */
  public boolean isOf(ImportReport report) {
    return id.map(report.changeSet().id()::equals)
        .orElseGet(() ->
            report.changeSet().state() == ChangeSetState.RUNNING
                && report.changeSet().stream() == stream
                && report.source().name().equals(source)
                && report.file().equals(file));
  }

  /** What is being done. */
  public enum Kind {
    IMPORT,
    UNDO
  }
}
