package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.app.screen.sources.imports.Running;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportReport;
import java.util.Optional;

/** What has been decided of a new import so far. */
final class Draft {
  private Optional<ImportPlan> plan = Optional.empty();
  private Optional<Running> running = Optional.empty();
  private Optional<ImportReport> outcome = Optional.empty();

  /** How the file is going to be read; empty before there is one. */
  Optional<ImportPlan> plan() {
    return plan;
  }

  void read(ImportPlan other) {
    plan = Optional.of(other);
  }

  /** The import itself, once it was begun. */
  Optional<Running> running() {
    return running;
  }

  void begin(Running begun) {
    running = Optional.of(begun);
  }

  /** What it came to; empty while it goes on, and where it failed. */
  Optional<ImportReport> outcome() {
    return outcome;
  }

  void end(ImportReport report) {
    outcome = Optional.of(report);
  }
}
