package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

/**
 * How far an export is.
 *
 * @param done documents of the stage
 * @param total of the same; more may have come meanwhile
 */
public record ExportProgress(Stage stage, long done, long total) {
  public ExportProgress {
    requireNonNull(stage, "stage is null");
  }

  /** What is being done. */
  public enum Stage {
    /** Finds out which columns there are. */
    LOOKING,
    WRITING
  }

  /** Hears how far it is; called on the thread that works, so it must be quick. */
  @FunctionalInterface
  public interface Listener {
    void report(ExportProgress progress);
  }
}
