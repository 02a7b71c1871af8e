package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.importing.ImportProgress.Stage;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.progress.Speed;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Says what an import would do, and does nothing. */
public final class TryImport {
  private final Gate gate;
  private final Intake intake;
  private final Sources sources;
  private final OpenFile files;

  @Inject
  public TryImport(Gate gate, Intake intake, Sources sources, OpenFile files) {
    this.gate = requireNonNull(gate, "gate is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.files = requireNonNull(files, "files is null");
  }

  /**
   * @param plan with no open question
   * @throws CancellationException where the thread was interrupted
   */
  public Trial run(CallContext context, ImportPlan plan, Listener listener) {
    gate.require(context, Permission.IMPORT_DATA);
    FirstReading reading =
        files.read(plan.file(), plan.dialect(), plan.columns(), plan.mapping(), listener);
    Optional<SourceId> source =
        sources.list().stream()
            .filter(known -> known.name().equals(plan.mapping().source()))
            .map(Source::id)
            .findFirst();
    Map<RefusalReason, Long> reasons = new EnumMap<>(RefusalReason.class);
    Counts counts = Counts.NONE;
    Speed speed = new Speed(0);
    try (Spreadsheets.Reader file = files.open(plan.file(), plan.dialect())) {
      Pager pager =
          new Pager(file, files.rows(plan.mapping(), plan.columns()), reading, plan.file());
      Optional<Page> page = pager.next();
      while (page.isPresent()) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("interrupted while an import was tried");
        }
        counts = counts.plus(estimate(page.get(), plan, source, context.at()));
        page.get().refused().forEach(row -> reasons.merge(row.refusal().reason(), 1L, Long::sum));
        listener.report(
            new ImportProgress(
                Stage.STORING,
                counts.rows(),
                reading.rows(),
                counts,
                speed.rate(counts.rows()),
                speed.secondsLeft(counts.rows(), reading.rows())));
        page = pager.next();
      }
    }
    return new Trial(counts, reasons);
  }

  private Counts estimate(Page page, ImportPlan plan, Optional<SourceId> source, Instant at) {
    Counts said =
        source
            .map(known -> intake.estimate(known, plan.mapping().stream(), at, page.documents()))
            .orElseGet(() -> new Counts(0, page.documents().size(), 0, 0, 0, 0));
    return said.plus(new Counts(page.rows(), 0, 0, 0, 0, page.refused().size()));
  }

  /**
   * @param reasons why rows would stay out, and how many for each
   */
  public record Trial(Counts counts, Map<RefusalReason, Long> reasons) {
    public Trial {
      reasons = Map.copyOf(reasons);
    }
  }
}
