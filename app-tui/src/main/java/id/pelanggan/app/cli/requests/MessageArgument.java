package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.UuidConverter;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** The message that a command is about. */
final class MessageArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "outbox.id",
      converter = UuidConverter.class)
  private UUID id;

  UUID id() {
    return id;
  }
}
