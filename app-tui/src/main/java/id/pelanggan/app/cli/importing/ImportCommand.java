package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.application.importing.PreviewImport;
import id.pelanggan.application.importing.TryImport;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file in, or says what would come of it. */
@Command(name = "import")
public final class ImportCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "import.file",
      converter = PathConverter.class)
  private Path file;

  @Option(
      names = "--as",
      paramLabel = "customers|orders|products|interactions",
      descriptionKey = "import.as",
      required = true,
      converter = StreamConverter.class)
  private Stream stream;

  @Option(
      names = "--mapping",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "import.mapping",
      converter = PathConverter.class)
  private Optional<Path> mapping = Optional.empty();

  @Option(
      names = "--save-mapping",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "import.saveMapping",
      converter = PathConverter.class)
  private Optional<Path> saveMapping = Optional.empty();

  @Option(
      names = "--sheet",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "import.sheet",
      converter = TextConverter.class)
  private Optional<String> sheet = Optional.empty();

  @Option(
      names = "--preview",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "import.preview",
      defaultValue = "0",
      converter = PreviewRows.class)
  private int preview;

  @Option(names = "--dry-run", descriptionKey = "import.dryRun")
  private boolean dryRun;

  @Mixin private ReadingOptions reading;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private PlanImport planImport;
  @Inject private PreviewImport previewImport;
  @Inject private TryImport tryImport;
  @Inject private ImportFile importFile;
  @Inject private Console console;
  @Inject private Terminal terminal;
  @Inject private NextCommand next;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = identifyOperator.identify(reading.purpose());
    ImportPlan plan = plan(context, phrases);
    if (preview > 0) {
      return new PreviewAnswer(phrases).of(previewImport.preview(context, plan, preview));
    }
    Instant start = clock.instant();
    try (ProgressLine progress = ProgressLine.of(terminal, phrases, "")) {
      if (dryRun) {
        TryImport.Trial trial = tryImport.run(context, plan, progress);
        return new TrialAnswer(phrases).of(plan, trial);
      }
      ImportReport report = importFile.run(context, plan, progress);
      Duration duration = Duration.between(start, clock.instant());
      return new ImportAnswer(phrases, next).of(report, duration);
    }
  }

  /** A plan without open questions. */
  private ImportPlan plan(CallContext context, Phrases phrases) {
    Optional<Mapping> given = mapping.map(path -> new MappingFile(path).read(stream));
    ImportPlan plan = planImport.plan(context, request(given, reading.answers()));
    console.show(new PlanLines(phrases).of(plan));
    if (plan.questions().isEmpty()) {
      save(plan);
      return plan;
    }
    ImportQuestions questions = new ImportQuestions(terminal, phrases);
    if (!questions.canAsk(plan.questions())) {
      save(plan);
      throw questions.refusal(plan.questions());
    }
    Answers answers = questions.ask(plan.questions(), reading.answers());
    ImportPlan answered = planImport.plan(context, request(given, answers));
    if (!answered.questions().isEmpty()) {
      throw questions.refusal(answered.questions());
    }
    save(answered);
    return answered;
  }

  private PlanImport.Request request(Optional<Mapping> given, Answers answers) {
    return new PlanImport.Request(file.toAbsolutePath().normalize(), stream, given, answers, sheet);
  }

  /** Also where questions are open: the file can then be completed and used. */
  private void save(ImportPlan plan) {
    saveMapping.ifPresent(path -> new MappingFile(path).write(plan.mapping()));
  }
}
