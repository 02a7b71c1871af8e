package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.mapping.OpenQuestion.RequiredFieldMissing;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a file is going to be read.
 *
 * @param questions what has to be answered first; nothing is imported while there are any
 * @param verifiedEmails whether the file's e-mail addresses are known to be their customers'
 * @param sheets of a workbook with anything in them, the one that is read among them
 */
public record ImportPlan(
    Path file,
    Dialect dialect,
    List<String> columns,
    Mapping mapping,
    Origin origin,
    List<OpenQuestion> questions,
    PurposeCode purpose,
    boolean verifiedEmails,
    List<Sheet> sheets) {
  public ImportPlan {
    requireNonNull(file, "file is null");
    requireNonNull(dialect, "dialect is null");
    columns = List.copyOf(columns);
    requireNonNull(mapping, "mapping is null");
    requireNonNull(origin, "origin is null");
    questions = List.copyOf(questions);
    requireNonNull(purpose, "purpose is null");
    sheets = List.copyOf(sheets);
  }

  /** Of a file of text. */
  public ImportPlan(
      Path file,
      Dialect dialect,
      List<String> columns,
      Mapping mapping,
      Origin origin,
      List<OpenQuestion> questions,
      PurposeCode purpose,
      boolean verifiedEmails) {
    this(file, dialect, columns, mapping, origin, questions, purpose, verifiedEmails, List.of());
  }

  /**
   * The same file read with another mapping, which the operator gave, with the questions that are
   * open then.
   */
  public ImportPlan with(Mapping given) {
    return new ImportPlan(
        file, dialect, columns, given, Origin.GIVEN, open(given), purpose, verifiedEmails, sheets);
  }

  private List<OpenQuestion> open(Mapping given) {
    List<OpenQuestion> open = new ArrayList<>();
    questions.stream().filter(question -> stays(question, given)).forEach(open::add);
    given.missingFields().stream().map(RequiredFieldMissing::new).forEach(open::add);
    return open;
  }

  private static boolean stays(OpenQuestion question, Mapping given) {
    return switch (question) {
      case OpenQuestion.NeedsZone zone -> given.zone().isEmpty();
      case OpenQuestion.NeedsCurrency currency ->
          given.currency().isEmpty() && !given.has(Field.CURRENCY);
      case OpenQuestion.AmbiguousDates dates -> isMapped(dates.column(), given);
      case OpenQuestion.AmbiguousNumbers numbers -> isMapped(numbers.column(), given);
      case OpenQuestion.NoIdColumn ids -> !given.has(Field.ID);
      case RequiredFieldMissing field -> false;
    };
  }

  private static boolean isMapped(String column, Mapping given) {
    return given.columns().values().stream().anyMatch(columns -> columns.contains(column));
  }

  /** Where the mapping comes from. */
  public enum Origin {
    /** The operator gave it. */
    GIVEN,
    /** It was used for such a file before. */
    SAVED,
    /** The product brings it along. */
    SHIPPED,
    GUESSED
  }
}
