package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.request.RequestId;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** The request that a command is about. */
final class RequestArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "requests.id",
      converter = UuidConverter.class)
  private UUID id;

  RequestId id() {
    return new RequestId(id);
  }
}
