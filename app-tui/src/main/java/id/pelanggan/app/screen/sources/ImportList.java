package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Ticket;
import id.pelanggan.app.screen.sources.imports.ImportJobs;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.imports.Running;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The imports as they were last read, together with the work that goes on. */
final class ImportList {
  private static final Duration SOON = Duration.ofSeconds(2);

  private final Desk desk;
  private final Imports imports;
  private final ImportJobs jobs;
  private final Latest loading;
  private List<ImportReport> reports = List.of();
  private List<ImportRow> rows = List.of();
  private Runnable loaded = () -> {};
  private @Nullable Instant asOf;
  private @Nullable PelangganException failure;
  private @Nullable Ticket again;

  ImportList(Desk desk, Imports imports, ImportJobs jobs) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.jobs = requireNonNull(jobs, "jobs is null");
    this.loading = new Latest(desk);
    jobs.onChange(this::load);
  }

  /** Tells whenever there is something new to see. */
  void onLoad(Runnable action) {
    loaded = requireNonNull(action, "action is null");
  }

  /** Reads it again, as much of it as the keys allow. */
  void load() {
    merge();
    if (desk.situation().locked()) {
      loading.ask(() -> ImportRow.of(imports.review()), this::take, this::fail);
    } else {
      loading.ask(
          imports::list,
          list -> {
            reports = list;
            take(ImportRow.of(list, jobs.running()));
          },
          this::fail);
    }
  }

  private void take(List<ImportRow> read) {
    rows = read;
    asOf = desk.now();
    failure = null;
    loadAgain();
    loaded.run();
  }

  private void fail(PelangganException why) {
    failure = why;
    loaded.run();
  }

  /** What begins or ends is seen before it is read again. */
  private void merge() {
    if (!desk.situation().locked()) {
      rows = ImportRow.of(reports, jobs.running());
    }
  }

  /** What changes without this program's doing is looked at now and then. */
  private void loadAgain() {
    if (again != null) {
      again.cancel();
      again = null;
    }
    boolean changing =
        rows.stream().anyMatch(row -> row.status() == ImportStatus.ELSEWHERE || row.id().isEmpty());
    if (changing) {
      again = desk.after(SOON, this::load);
    }
  }

  List<ImportRow> rows() {
    return rows;
  }

  /** Names of the sources that files came from, each once. */
  List<String> sources() {
    return rows.stream().map(ImportRow::source).distinct().sorted().toList();
  }

  /** When it was read; empty where it never was. */
  Optional<Instant> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** Why it could not be read the last time. */
  Optional<PelangganException> failure() {
    return Optional.ofNullable(failure);
  }

  long needingAction() {
    return rows.stream().filter(row -> row.status().needsAction()).count();
  }

  Optional<Running> running(ImportRow row) {
    return row.running().filter(running -> running.job().isRunning());
  }
}
