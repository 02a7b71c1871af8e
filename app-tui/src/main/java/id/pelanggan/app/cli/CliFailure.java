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

  /**
   * Nobody repeated how many it is about, and nothing was begun.
   *
   * @param again the command with the option by which the number is given
   */
  public static PelangganException numberUnconfirmed(long number, String again) {
    return new PelangganException(
        UsageError.NUMBER_UNCONFIRMED, Map.of("number", String.valueOf(number), "again", again));
  }

  /** Names the kind of the failure only: its message may hold anything. */
  public static PelangganException unexpected(Throwable failure) {
    return new PelangganException(
        CliError.UNEXPECTED, Map.of("reason", failure.getClass().getSimpleName()));
  }
}
