package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.Running;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An import in the list.
 *
 * @param id empty for one that has only begun
 * @param file name of it; empty while the keys are locked
 * @param at when it ended, or else began; empty for one that has only begun
 * @param stored what came in so far, when it was last read
 * @param running the work on it, where this program does it
 * @param report empty for one that has only begun, and while the keys are locked
 */
record ImportRow(
    Optional<ChangeSetId> id,
    String source,
    Stream stream,
    String file,
    ImportStatus status,
    Optional<Instant> at,
    Counts stored,
    Optional<Running> running,
    Optional<ImportReport> report) {
  ImportRow {
    requireNonNull(id, "id is null");
    requireNonNull(source, "source is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(file, "file is null");
    requireNonNull(status, "status is null");
    requireNonNull(at, "at is null");
    requireNonNull(stored, "stored is null");
    requireNonNull(running, "running is null");
    requireNonNull(report, "report is null");
  }

  /** The newest first; what has only begun is the newest of all. */
  static List<ImportRow> of(List<ImportReport> reports, List<Running> work) {
    List<Running> begun = new ArrayList<>(work);
    List<ImportRow> stored = new ArrayList<>();
    for (ImportReport report : reports) {
      Optional<Running> running = work.stream().filter(one -> one.isOf(report)).findFirst();
      running.ifPresent(begun::remove);
      stored.add(of(report, running));
    }
    List<ImportRow> rows = new ArrayList<>();
    begun.reversed().forEach(one -> rows.add(begun(one)));
    rows.addAll(stored);
    return List.copyOf(rows);
  }

  private static ImportRow of(ImportReport report, Optional<Running> running) {
    ChangeSet changeSet = report.changeSet();
    return new ImportRow(
        Optional.of(changeSet.id()),
        report.source().name(),
        changeSet.stream(),
        ImportWords.name(report.file()),
        ImportStatus.of(changeSet.state(), changeSet.counts(), running),
        Optional.of(changeSet.finishedAt().orElse(changeSet.context().at())),
        changeSet.counts(),
        running,
        Optional.of(report));
  }

  private static ImportRow begun(Running running) {
    return new ImportRow(
        Optional.empty(),
        running.source(),
        running.stream(),
        ImportWords.name(running.file()),
        ImportStatus.RUNNING,
        Optional.empty(),
        Counts.NONE,
        Optional.of(running),
        Optional.empty());
  }

  /** What is known without the keys: what needs somebody, and the last import of each source. */
  static List<ImportRow> of(ImportFigures figures) {
    Map<ChangeSetId, ImportRow> rows = new HashMap<>();
    List<ChangeSetId> order = new ArrayList<>();
    for (ImportFigures.Attention one : figures.attention()) {
      order.add(one.id());
      rows.put(
          one.id(),
          locked(
              one.id(),
              one.source(),
              one.stream(),
              ImportStatus.of(one.need()),
              Optional.empty(),
              one.counts()));
    }
    for (ImportFigures.Latest one : figures.latest()) {
      if (!rows.containsKey(one.id())) {
        order.add(one.id());
      }
      rows.put(
          one.id(),
          locked(
              one.id(),
              one.source(),
              one.stream(),
              ImportStatus.of(one.state(), one.counts(), Optional.empty()),
              Optional.of(one.at()),
              one.counts()));
    }
    return order.stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream()).toList();
  }

  private static ImportRow locked(
      ChangeSetId id,
      String source,
      Stream stream,
      ImportStatus status,
      Optional<Instant> at,
      Counts counts) {
    return new ImportRow(
        Optional.of(id),
        source,
        stream,
        "",
        status,
        at,
        counts,
        Optional.empty(),
        Optional.empty());
  }

  Optional<ImportProgress> progress() {
    return running.flatMap(Running::progress);
  }

  /** As new as it can be told. */
  Counts counts() {
    return progress().map(ImportProgress::counts).orElse(stored);
  }
}
