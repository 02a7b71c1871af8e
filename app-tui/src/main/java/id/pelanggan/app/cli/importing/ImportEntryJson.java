package id.pelanggan.app.cli.importing;

import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.Counts;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list, for programs.
 *
 * @param rows that were dealt with, of {@code fileRows}
 */
record ImportEntryJson(
    UUID id,
    String state,
    String stream,
    String source,
    String purpose,
    String file,
    long fileRows,
    long rows,
    long created,
    long changed,
    long same,
    long late,
    long refused,
    long keptOut,
    Instant startedAt,
    @Nullable Instant finishedAt) {

  static ImportEntryJson of(ImportReport report) {
    ChangeSet changeSet = report.changeSet();
    Counts counts = changeSet.counts();
    return new ImportEntryJson(
        changeSet.id().value(),
        changeSet.state().name(),
        changeSet.stream().name().toLowerCase(Locale.ROOT),
        report.source().name(),
        changeSet.context().purpose().value(),
        report.file().toString(),
        report.rows(),
        counts.rows(),
        counts.created(),
        counts.changed(),
        counts.same(),
        counts.late(),
        counts.refused(),
        counts.keptOut(),
        changeSet.context().at(),
        changeSet.finishedAt().orElse(null));
  }
}
