package id.pelanggan.app.cli.importing;

import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.Counts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * What an import came to, for programs.
 *
 * @param seconds that this command took
 */
record ImportJson(
    UUID id,
    String state,
    String stream,
    String source,
    long rows,
    long created,
    long changed,
    long same,
    long late,
    long refused,
    long keptOut,
    BigDecimal seconds) {
  private static final int DIGITS = 3;

  static ImportJson of(ImportReport report, Duration duration) {
    ChangeSet changeSet = report.changeSet();
    Counts counts = changeSet.counts();
    return new ImportJson(
        changeSet.id().value(),
        changeSet.state().name(),
        changeSet.stream().name().toLowerCase(Locale.ROOT),
        report.source().name(),
        counts.rows(),
        counts.created(),
        counts.changed(),
        counts.same(),
        counts.late(),
        counts.refused(),
        counts.keptOut(),
        BigDecimal.valueOf(duration.toMillis(), DIGITS));
  }
}
