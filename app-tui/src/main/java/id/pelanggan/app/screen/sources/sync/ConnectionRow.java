package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.domain.intake.Counts;
import java.time.Instant;
import java.util.Optional;

/**
 * A connection in the list.
 *
 * @param work of this program on it
 */
public record ConnectionRow(ConnectionView view, Optional<SyncWork> work) {
  public ConnectionRow {
    requireNonNull(view, "view is null");
    requireNonNull(work, "work is null");
  }

  public String name() {
    return view.connection().name();
  }

  public ConnectionStatus status() {
    return ConnectionStatus.of(view, work.isPresent());
  }

  /** Whether somebody has to do something. */
  public boolean needsAction() {
    return status().needsAction() || view.quarantined() > 0;
  }

  public Optional<RunReport> latest() {
    return view.latest();
  }

  public Optional<SyncProgress> progress() {
    return work.flatMap(SyncWork::progress);
  }

  /** When it was read last: when that ended, or else began. */
  public Optional<Instant> lastAt() {
    return latest().map(RunReport::run).map(run -> run.finishedAt().orElse(run.context().at()));
  }

  /** Of the run that goes on or was last, as new as it can be told. */
  public Counts counts() {
    return progress()
        .map(SyncProgress::counts)
        .or(() -> latest().map(RunReport::counts))
        .orElse(Counts.NONE);
  }
}
