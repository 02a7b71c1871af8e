package id.pelanggan.app.cli.sync;

import id.pelanggan.domain.intake.Counts;

/** What became of records, for programs. */
record CountsJson(
    long read, long created, long changed, long same, long late, long refused, long keptOut) {
  static CountsJson of(Counts counts) {
    return new CountsJson(
        counts.rows(),
        counts.created(),
        counts.changed(),
        counts.same(),
        counts.late(),
        counts.refused(),
        counts.keptOut());
  }
}
