package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.value.TimeForm;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a source's refusals mean.
 *
 * @param errorList where in an answer the source lists errors
 * @param errorCode what it calls an error's code. Only a short word of it is told on, never a
 *     sentence, which may name anything
 */
public record Refusals(String errorList, String errorCode) {
  private static final Pattern SHORT_WORD = Pattern.compile("[A-Za-z0-9_.-]{1,60}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
  private static final int LONGEST_REFUSAL = 100_000;

  /** Whether a failure is of that code. */
  public static boolean isOf(ConnectorException failure, String code) {
    return failure.kind() == FailureKind.REQUEST_REFUSED && failure.detail().endsWith(" " + code);
  }

  static boolean isFine(Answer answer) {
    return answer.status() >= 200 && answer.status() < 300;
  }

  /**
   * @param answer that is not fine
   */
  ConnectorException of(Answer answer, Clock clock) {
    String detail = ("HTTP " + answer.status() + " " + code(answer)).strip();
    FailureKind kind = kind(answer.status());
    return switch (kind) {
      case RATE_LIMITED, SOURCE_BUSY ->
          new ConnectorException(kind, retryAfter(answer, clock), detail);
      case SETTINGS_WRONG,
          CREDENTIALS_REFUSED,
          PERMISSION_MISSING,
          UNREACHABLE,
          ADDRESS_REFUSED,
          ANSWER_BROKEN,
          STRUCTURE_CHANGED,
          REQUEST_REFUSED ->
          new ConnectorException(kind, detail);
    };
  }

  private static FailureKind kind(int status) {
    return switch (status) {
      case 401 -> FailureKind.CREDENTIALS_REFUSED;
      case 403 -> FailureKind.PERMISSION_MISSING;
      case 429 -> FailureKind.RATE_LIMITED;
      case 408 -> FailureKind.SOURCE_BUSY;
      default -> status >= 500 ? FailureKind.SOURCE_BUSY : FailureKind.REQUEST_REFUSED;
    };
  }

  private String code(Answer answer) {
    if (answer.size() > LONGEST_REFUSAL) {
      return "";
    }
    try {
      List<JsonObject> errors = answer.json().objects(errorList);
      String code = errors.isEmpty() ? "" : errors.getFirst().text(errorCode);
      return SHORT_WORD.matcher(code).matches() ? code : "";
    } catch (ConnectorException | FieldProblem _) {
      return "";
    }
  }

  /** Seconds, or a date by the source's own clock. */
  private static Optional<Duration> retryAfter(Answer answer, Clock clock) {
    return answer
        .findHeader("Retry-After")
        .flatMap(written -> read(written.strip(), answer.findDate().orElseGet(clock::instant)))
        .filter(Duration::isPositive);
  }

  private static Optional<Duration> read(String written, Instant now) {
    if (SECONDS.matcher(written).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
    }
    try {
      return Optional.of(Duration.between(now, new TimeForm.Rfc1123().read(written)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
