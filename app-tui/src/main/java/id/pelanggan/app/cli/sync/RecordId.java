package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.sync.QuarantineId;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** The record that a command is about. */
final class RecordId {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "quarantine.id",
      converter = UuidConverter.class)
  private UUID id;

  QuarantineId value() {
    return new QuarantineId(id);
  }
}
