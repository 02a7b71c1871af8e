package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/** Why a connector could not do its work. */
public final class ConnectorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FailureKind kind;
  private final @org.jspecify.annotations.Nullable Duration retryAfter;
  private final String detail;

  /**
   * @param detail a few technical words that help to mend it, such as {@code HTTP 503} or a field's
   *     name; no secret, nobody's data, no address with parameters. May be empty
   */
  public ConnectorException(FailureKind kind, String detail) {
    this(kind, Optional.empty(), detail);
  }

  /**
   * @param retryAfter how long not to call again; positive
   */
  public ConnectorException(FailureKind kind, Optional<Duration> retryAfter, String detail) {
    super(kind + " " + detail);
    this.kind = kind;
    this.retryAfter = retryAfter.orElse(null);
    this.detail = requireNonNull(detail, "detail is null");
  }

  public FailureKind kind() {
    return kind;
  }

  /** Empty where nothing is known. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  public String detail() {
    return detail;
  }
}
