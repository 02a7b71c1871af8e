package id.pelanggan.app.cli.sync;

import id.pelanggan.application.sync.QuarantineEntry;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A record that is kept aside, without what it says, for programs. */
record QuarantineJson(
    UUID id, String connection, String stream, String reason, String column, Instant at) {
  static QuarantineJson of(QuarantineEntry entry) {
    return new QuarantineJson(
        entry.id().value(),
        entry.connection(),
        entry.stream().name().toLowerCase(Locale.ROOT),
        entry.reason().name(),
        entry.column(),
        entry.at());
  }
}
