package id.pelanggan.domain.failure;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The one exception of the product. It says what failed by a code and a few details.
 *
 * <p>Details are shown to operators and written to logs: paths, ports, versions, identifiers. They
 * never hold personal data or a secret, and for the same reason an exception whose message may
 * repeat a stored value is never attached as a cause; {@link #withTraceOf} keeps its stack instead.
 */
public final class PelangganException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ErrorCode code;
  private final transient Map<String, String> details;

  public PelangganException(ErrorCode code) {
    this(code, Map.of());
  }

  public PelangganException(ErrorCode code, Map<String, String> details) {
    super(requireNonNull(code, "code is null").name() + (details.isEmpty() ? "" : " " + details));
    this.code = code;
    this.details = Map.copyOf(details);
  }

  public ErrorCode code() {
    return code;
  }

  /** What fills the places in the words of the code, by name. */
  public Map<String, String> details() {
    return details;
  }

  /** Takes over where {@code origin} was thrown, without its message. */
  public PelangganException withTraceOf(Throwable origin) {
    setStackTrace(origin.getStackTrace());
    return this;
  }
}
