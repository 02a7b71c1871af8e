package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.incident.IncidentId;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** The incident that a command is about. */
final class IncidentArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "incidents.id",
      converter = UuidConverter.class)
  private UUID id;

  IncidentId value() {
    return new IncidentId(id);
  }
}
