package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.erasure.ErasureId;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** Which erasure a command is about. */
final class ErasureArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.erasure}",
      descriptionKey = "erase.id",
      converter = UuidConverter.class)
  private UUID id;

  ErasureId id() {
    return new ErasureId(id);
  }
}
