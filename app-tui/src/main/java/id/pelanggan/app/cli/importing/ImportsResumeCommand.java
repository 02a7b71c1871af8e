package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ResumeImport;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes on with an import that was stopped. */
@Command(name = "resume")
final class ImportsResumeCommand implements HeadlessCommand {
  @Mixin private ImportId id;

  @Option(
      names = "--file",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "imports.moved",
      converter = PathConverter.class)
  private Optional<Path> moved = Optional.empty();

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ResumeImport resumeImport;
  @Inject private Terminal terminal;
  @Inject private NextCommand next;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "imports resume";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    Optional<Path> file = moved.map(path -> path.toAbsolutePath().normalize());
    Instant start = clock.instant();
    try (ProgressLine progress = ProgressLine.of(terminal, phrases, "")) {
      ImportReport report = resumeImport.resume(context, id.value(), file, progress);
      Duration duration = Duration.between(start, clock.instant());
      return new ImportAnswer(phrases, next).of(report, duration);
    }
  }
}
