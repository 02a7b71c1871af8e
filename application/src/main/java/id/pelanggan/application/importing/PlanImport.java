package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.importing.ImportPlan.Origin;
import id.pelanggan.application.port.SavedMappings;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.MappingGuess;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.mapping.OpenQuestion.AmbiguousDates;
import id.pelanggan.domain.mapping.ShippedMappings;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Looks at a file and says how it would be read, and what has to be asked first. */
public final class PlanImport {
  /** The source of files of which nobody says where they come from. */
  static final String SOURCE = "Spreadsheets";

  private final Gate gate;
  private final Spreadsheets spreadsheets;
  private final SavedMappings savedMappings;
  private final ImportSealing sealing;
  private final DateOrder dateOrder;

  @Inject
  public PlanImport(
      Gate gate,
      Spreadsheets spreadsheets,
      SavedMappings savedMappings,
      ImportSealing sealing,
      DateOrder dateOrder) {
    this.gate = requireNonNull(gate, "gate is null");
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.savedMappings = requireNonNull(savedMappings, "savedMappings is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.dateOrder = requireNonNull(dateOrder, "dateOrder is null");
  }

  /**
   * @throws PelangganException where the file cannot be read as rows
   */
  public ImportPlan plan(CallContext context, Request request) {
    gate.require(context, Permission.IMPORT_DATA);
    Preview preview =
        NamedColumns.of(
            spreadsheets.preview(request.file(), request.sheet()),
            names -> isKnown(request, names));
    Found found = mapping(request, preview);
    Mapping mapping = answered(found.guess().mapping(), request.answers());
    List<OpenQuestion> questions = new ArrayList<>(found.guess().questions());
    questions.removeIf(question -> isSettled(question, mapping, request.answers()));
    Optional<DateStyle> order = laterDates(request, preview, questions);
    questions.removeIf(question -> order.isPresent() && question instanceof AmbiguousDates);
    return new ImportPlan(
        request.file(),
        preview.dialect(),
        preview.columns(),
        order.map(mapping::withDates).orElse(mapping),
        found.origin(),
        questions,
        context.purpose(),
        request.answers().verifiedEmails(),
        preview.sheets());
  }

  private Optional<DateStyle> laterDates(
      Request request, Preview preview, List<OpenQuestion> questions) {
    return questions.stream()
        .filter(AmbiguousDates.class::isInstance)
        .map(AmbiguousDates.class::cast)
        .findFirst()
        .flatMap(open -> dateOrder.find(request.file(), preview, open.column()));
  }

  /** Whether a mapping reads a file with columns of these names. */
  private boolean isKnown(Request request, List<String> names) {
    return request
        .mapping()
        .map(mapping -> mapping.columns().values().stream().allMatch(names::containsAll))
        .orElseGet(() -> savedMappings.find(sealing.columns(request.stream(), names)).isPresent());
  }

  private Found mapping(Request request, Preview preview) {
    if (request.mapping().isPresent()) {
      return new Found(new MappingGuess(request.mapping().get(), List.of()), Origin.GIVEN);
    }
    BlindIndex columns = sealing.columns(request.stream(), preview.columns());
    Optional<Mapping> saved =
        savedMappings
            .find(columns)
            .map(sealed -> sealing.open(columns, sealed))
            .filter(mapping -> isOf(mapping, request.answers()));
    if (saved.isPresent()) {
      return new Found(new MappingGuess(saved.get(), List.of()), Origin.SAVED);
    }
    MappingGuess guess =
        MappingGuess.of(request.stream(), SOURCE, preview.columns(), preview.rows());
    boolean shipped = ShippedMappings.find(request.stream(), preview.columns()).isPresent();
    return new Found(guess, shipped ? Origin.SHIPPED : Origin.GUESSED);
  }

  /** What was said of one source, of its currency or its time zone, is not said of another. */
  private static boolean isOf(Mapping saved, Answers answers) {
    return answers.source().map(saved.source()::equals).orElse(true);
  }

  private static Mapping answered(Mapping mapping, Answers answers) {
    Mapping changed = mapping;
    changed = answers.source().map(changed::withSource).orElse(changed);
    changed = answers.zone().map(changed::withZone).orElse(changed);
    changed = answers.currency().map(changed::withCurrency).orElse(changed);
    changed = answers.dates().map(changed::withDates).orElse(changed);
    return answers.numbers().map(changed::withNumbers).orElse(changed);
  }

  /** A file without ids is no obstacle: the mapping says what it goes by. */
  private static boolean isSettled(OpenQuestion question, Mapping mapping, Answers answers) {
    return switch (question) {
      case OpenQuestion.NeedsZone zone -> mapping.zone().isPresent();
      case OpenQuestion.NeedsCurrency currency -> mapping.currency().isPresent();
      case AmbiguousDates dates -> answers.dates().isPresent();
      case OpenQuestion.AmbiguousNumbers numbers -> answers.numbers().isPresent();
      case OpenQuestion.NoIdColumn ids -> true;
      case OpenQuestion.RequiredFieldMissing field -> false;
    };
  }

  /**
   * @param mapping the operator's own; empty to use the one of last time, or guess
   * @param sheet name or number of a workbook's sheet; empty for the first with rows
   */
  public record Request(
      Path file,
      Stream stream,
      Optional<Mapping> mapping,
      Answers answers,
      Optional<String> sheet) {
    public Request {
      requireNonNull(file, "file is null");
      requireNonNull(stream, "stream is null");
      requireNonNull(mapping, "mapping is null");
      requireNonNull(answers, "answers is null");
      requireNonNull(sheet, "sheet is null");
    }

    public Request(Path file, Stream stream, Optional<Mapping> mapping, Answers answers) {
      this(file, stream, mapping, answers, Optional.empty());
    }
  }

  /** What the operator says of the file; each may be empty. */
  public record Answers(
      Optional<String> source,
      Optional<ZoneId> zone,
      Optional<Currency> currency,
      Optional<DateStyle> dates,
      Optional<NumberStyle> numbers,
      boolean verifiedEmails) {
    public static final Answers NONE =
        new Answers(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
  }

  private record Found(MappingGuess guess, Origin origin) {}
}
