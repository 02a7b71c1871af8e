package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunNote;
import java.util.OptionalLong;

/**
 * How far a run is at the moment.
 *
 * @param stream that is being read
 * @param page the safe point: how many pages of it are stored
 * @param counts of the whole run; {@code rows} counts the records that were read
 * @param expected how many records the stream brings; empty where the source does not tell
 * @param done how many records of the stream are stored
 * @param rate records a second
 * @param secondsLeft of the stream; empty while nothing can be said
 */
public record SyncProgress(
    Stage stage,
    Stream stream,
    int page,
    Counts counts,
    OptionalLong expected,
    long done,
    long rate,
    OptionalLong secondsLeft) {
  public SyncProgress {
    requireNonNull(stage, "stage is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(counts, "counts is null");
    requireNonNull(expected, "expected is null");
    requireNonNull(secondsLeft, "secondsLeft is null");
  }

  /** What is being done. The first four follow each other for each page. */
  public enum Stage {
    FETCHING,
    TIDYING,
    MATCHING,
    WRITING,
    /** What the source does not have any more is looked for. */
    COMPARING
  }

  /** Hears how far it is; called on the thread that works, so it must be quick. */
  public interface Listener {
    void report(SyncProgress progress);

    void note(RunNote note);
  }
}
