package id.pelanggan.app.cli;

import id.pelanggan.domain.failure.PelangganException;
import java.util.Map;

/** Failures that are not a use case's own. */
public final class CliFailure {
  private CliFailure() {}

  public static PelangganException interrupted() {
    return new PelangganException(CliError.INTERRUPTED);
  }

  /** Before anything was begun. */
  public static PelangganException demoOnExternalServer() {
    return new PelangganException(CliError.DEMO_ON_EXTERNAL_SERVER);
  }

  /** Nobody sits at a terminal to work with screens. */
  public static PelangganException terminalMissing() {
    return new PelangganException(UsageError.TERMINAL_MISSING);
  }

  /** Names the kind of the failure only: its message may hold anything. */
  public static PelangganException unexpected(Throwable failure) {
    return new PelangganException(
        CliError.UNEXPECTED, Map.of("reason", failure.getClass().getSimpleName()));
  }
}
