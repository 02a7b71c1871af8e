package id.pelanggan.app.screen.sources;

import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Imports that nobody made. */
final class ExampleReports {
  private static final Instant FIRST = Instant.parse("2026-11-23T03:40:00Z");
  private static final long HALF_A_DAY = 43_200;

  private ExampleReports() {}

  static ChangeSetId id(int number) {
    return new ChangeSetId(new UUID(0x7000L, number));
  }

  static ImportReport done(int number, Counts counts) {
    return report(number, "Moka Selatan", Stream.CUSTOMERS, ChangeSetState.DONE, counts);
  }

  /** The greater its number, the older it is. */
  static ImportReport report(
      int number, String source, Stream stream, ChangeSetState state, Counts counts) {
    Instant at = FIRST.minusSeconds((number - 1) * HALF_A_DAY);
    ChangeSet changeSet =
        new ChangeSet(
            id(number),
            new SourceId(new UUID(0, source.hashCode())),
            stream,
            ChangeSetKind.IMPORT,
            state,
            new CallContext(new OperatorId(new UUID(0, 1)), StartingPurposes.SALES_AND_SERVICE, at),
            1,
            1,
            counts,
            new KeySlot(1),
            new byte[0],
            state == ChangeSetState.RUNNING ? Optional.empty() : Optional.of(at.plusSeconds(95)));
    String name = source.toLowerCase(Locale.ROOT).replace(' ', '-');
    Path file = ExampleImports.FOLDER.resolve(name + "-nov.csv");
    long rows = state == ChangeSetState.DONE ? counts.rows() : counts.rows() + 1830;
    return new ImportReport(changeSet, source(source), file, rows);
  }

  static ImportReport withState(ImportReport report, ChangeSetState state) {
    ChangeSet before = report.changeSet();
    ChangeSet after =
        new ChangeSet(
            before.id(),
            before.source(),
            before.stream(),
            before.kind(),
            state,
            before.context(),
            before.epoch(),
            before.pages(),
            before.counts(),
            before.keySlot(),
            before.details(),
            before.finishedAt());
    return new ImportReport(after, report.source(), report.file(), report.rows());
  }

  static ImportFigures figures(List<ImportReport> reports, Instant now) {
    return new ImportFigures(
        List.of(
            new ImportFigures.Attention(
                id(3),
                "Tokotama",
                Stream.CUSTOMERS,
                ImportFigures.Need.STOPPED,
                new Counts(2000, 1980, 20, 0, 0, 0))),
        reports.stream()
            .map(report ->
                new ImportFigures.Latest(
                    report.changeSet().id(),
                    report.source().name(),
                    report.changeSet().stream(),
                    report.changeSet().state(),
                    report.changeSet().context().at(),
                    report.changeSet().counts()))
            .toList(),
        now);
  }

  private static Source source(String name) {
    return new Source(
        new SourceId(new UUID(0, name.hashCode())),
        name,
        StartingPurposes.SALES_AND_SERVICE,
        Source.TRUST_BY_DEFAULT,
        false);
  }
}
