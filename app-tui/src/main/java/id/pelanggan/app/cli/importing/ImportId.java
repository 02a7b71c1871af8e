package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** The import that a command is about. */
final class ImportId {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "imports.id",
      converter = UuidConverter.class)
  private UUID id;

  ChangeSetId value() {
    return new ChangeSetId(id);
  }
}
