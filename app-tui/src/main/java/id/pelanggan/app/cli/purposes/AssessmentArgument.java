package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.assessment.AssessmentId;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** The impact assessment that a command is about. */
final class AssessmentArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "assessments.id",
      converter = UuidConverter.class)
  private UUID id;

  AssessmentId value() {
    return new AssessmentId(id);
  }
}
