package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says in the program's codes what a plugin threw. */
final class Failures {
  private static final int LONGEST_DETAIL = 200;

  /** How long to wait where the source does not say. */
  private static final Duration USUAL_PAUSE = Duration.ofSeconds(60);

  private Failures() {}

  /** Of what is not a {@link ConnectorException}, no word is passed on. */
  static PelangganException of(String connector, Throwable thrown) {
    return thrown instanceof ConnectorException known
        ? of(known)
        : new PelangganException(SyncError.CONNECTOR_FAILS, Map.of("connector", connector))
            .withTraceOf(thrown);
  }

  private static PelangganException of(ConnectorException thrown) {
    Map<String, String> details = new HashMap<>();
    details.put("detail", plain(thrown.detail()));
    thrown
        .retryAfter()
        .or(() -> Optional.of(USUAL_PAUSE).filter(_ -> thrown.kind() == FailureKind.RATE_LIMITED))
        .ifPresent(pause -> details.put("seconds", String.valueOf(seconds(pause))));
    return new PelangganException(code(thrown.kind()), details).withTraceOf(thrown);
  }

  private static SyncError code(FailureKind kind) {
    return switch (kind) {
      case SETTINGS_WRONG -> SyncError.SOURCE_SETTINGS_WRONG;
      case CREDENTIALS_REFUSED -> SyncError.SOURCE_REFUSES_CREDENTIALS;
      case PERMISSION_MISSING -> SyncError.SOURCE_REFUSES_PERMISSION;
      case RATE_LIMITED -> SyncError.SOURCE_LIMITS_RATE;
      case SOURCE_BUSY -> SyncError.SOURCE_BUSY;
      case UNREACHABLE -> SyncError.SOURCE_UNREACHABLE;
      case ADDRESS_REFUSED -> SyncError.SOURCE_ADDRESS_REFUSED;
      case ANSWER_BROKEN -> SyncError.SOURCE_ANSWER_BROKEN;
      case STRUCTURE_CHANGED -> SyncError.SOURCE_STRUCTURE_CHANGED;
      case REQUEST_REFUSED -> SyncError.SOURCE_REFUSES_REQUEST;
    };
  }

  /** Never earlier than the source said. */
  private static long seconds(Duration pause) {
    return Math.max(1, pause.plusNanos(999_999_999).toSeconds());
  }

  private static String plain(String detail) {
    String cut = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
    return cut.replaceAll("\\p{Cntrl}", " ");
  }
}
