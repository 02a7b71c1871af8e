package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Asks the operator what a file does not say, or says which options would. */
final class ImportQuestions {
  private static final int TRIES = 3;

  private final Terminal terminal;
  private final Phrases phrases;

  ImportQuestions(Terminal terminal, Phrases phrases) {
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /** Whether there is somebody to ask, and nothing that only a mapping can say. */
  boolean canAsk(List<OpenQuestion> questions) {
    return terminal.isAttended()
        && questions.stream().noneMatch(OpenQuestion.RequiredFieldMissing.class::isInstance);
  }

  /**
   * The answers with those of the operator.
   *
   * @throws PelangganException {@link CliError#IMPORT_QUESTIONS} where a question stays open
   */
  Answers ask(List<OpenQuestion> questions, Answers before) {
    Answers answers = before;
    for (OpenQuestion question : questions) {
      answers = ask(question, answers).orElseThrow(() -> refusal(questions));
    }
    return answers;
  }

  /** Says what is open, and what answers it. */
  PelangganException refusal(List<OpenQuestion> questions) {
    return new PelangganException(
        CliError.IMPORT_QUESTIONS,
        Map.of(
            "questions",
            questions.stream()
                .map(question -> say(question, "open"))
                .collect(Collectors.joining("; "))));
  }

  /** Empty where the operator gives no answer. */
  private Optional<Answers> ask(OpenQuestion question, Answers so) {
    return switch (question) {
      case OpenQuestion.NeedsZone needed ->
          typed(question, new ReadingOptions.Zone(), ImportQuestions::zone)
              .map(zone -> with(so, Optional.of(zone), so.currency(), so.dates(), so.numbers()));
      case OpenQuestion.NeedsCurrency needed ->
          typed(question, new ReadingOptions.CurrencyCode(), ImportQuestions::currency)
              .map(money -> with(so, so.zone(), Optional.of(money), so.dates(), so.numbers()));
      case OpenQuestion.AmbiguousDates ambiguous ->
          typed(question, new ReadingOptions.Dates(), ImportQuestions::dates)
              .map(dates -> with(so, so.zone(), so.currency(), Optional.of(dates), so.numbers()));
      case OpenQuestion.AmbiguousNumbers ambiguous ->
          typed(question, new ReadingOptions.Numbers(), ImportQuestions::numbers)
              .map(numbers -> with(so, so.zone(), so.currency(), so.dates(), Optional.of(numbers)));
      case OpenQuestion.NoIdColumn noId -> Optional.of(so);
      case OpenQuestion.RequiredFieldMissing field -> Optional.empty();
    };
  }

  /** Asks again where the answer is none, a few times. */
  private <T> Optional<T> typed(OpenQuestion question, ITypeConverter<T> reading, Choice choice) {
    String words = say(question, "ask");
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<String> answer = terminal.ask(words);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(reading.convert(choice.meant(answer.get())));
      } catch (TypeConversionException e) {
        words = phrases.say("question.again") + " " + say(question, "ask");
      } catch (Exception e) {
        throw new IllegalStateException("an answer cannot be read", e);
      }
    }
    return Optional.empty();
  }

  private String say(OpenQuestion question, String part) {
    return phrases.say(
        "question." + question.getClass().getSimpleName() + "." + part, details(question));
  }

  private Map<String, String> details(OpenQuestion question) {
    return switch (question) {
      case OpenQuestion.NeedsZone zone -> Map.of();
      case OpenQuestion.NeedsCurrency currency -> Map.of();
      case OpenQuestion.AmbiguousDates dates -> Map.of("column", dates.column());
      case OpenQuestion.AmbiguousNumbers numbers -> Map.of("column", numbers.column());
      case OpenQuestion.NoIdColumn noId -> Map.of();
      case OpenQuestion.RequiredFieldMissing missing ->
          Map.of("field", phrases.word(missing.field()), "key", "column." + missing.field().key());
    };
  }

  private static String zone(String answer) {
    return switch (answer) {
      case "1", "WIB", "wib" -> "Asia/Jakarta";
      case "2", "WITA", "wita" -> "Asia/Makassar";
      case "3", "WIT", "wit" -> "Asia/Jayapura";
      default -> answer;
    };
  }

  private static String currency(String answer) {
    return answer.equalsIgnoreCase("Rp") ? "IDR" : answer;
  }

  private static String dates(String answer) {
    return switch (answer) {
      case "1" -> "day-first";
      case "2" -> "month-first";
      default -> answer;
    };
  }

  private static String numbers(String answer) {
    return switch (answer) {
      case "1" -> "indonesian";
      case "2" -> "english";
      default -> answer;
    };
  }

  private static Answers with(
      Answers so,
      Optional<ZoneId> zone,
      Optional<Currency> currency,
      Optional<DateStyle> dates,
      Optional<NumberStyle> numbers) {
    return new Answers(so.source(), zone, currency, dates, numbers, so.verifiedEmails());
  }

  /** What a short answer stands for. */
  @FunctionalInterface
  private interface Choice {
    String meant(String answer);
  }
}
