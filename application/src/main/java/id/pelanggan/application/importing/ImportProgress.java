package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.intake.Counts;
import java.util.OptionalLong;

/**
 * How far an import is.
 *
 * @param done rows, or bytes of the file while it is only read
 * @param total of the same; 0 where it is not known
 * @param rate rows a second; 0 while the file is only read
 * @param secondsLeft empty while nothing can be said
 */
public record ImportProgress(
    Stage stage, long done, long total, Counts counts, long rate, OptionalLong secondsLeft) {
  public ImportProgress {
    requireNonNull(stage, "stage is null");
    requireNonNull(counts, "counts is null");
    requireNonNull(secondsLeft, "secondsLeft is null");
  }

  /** What is being done. */
  public enum Stage {
    READING,
    STORING,
    UNDOING
  }

  /** Hears how far it is; called on the thread that works, so it must be quick. */
  @FunctionalInterface
  public interface Listener {
    void report(ImportProgress progress);
  }
}
