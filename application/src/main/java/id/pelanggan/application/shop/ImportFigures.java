package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.List;

/**
 * Which imports need somebody, and how far each source is.
 *
 * @param attention the newest first
 * @param latest the last import of each source, the newest first
 * @param asOf when it was looked up
 */
public record ImportFigures(List<Attention> attention, List<Latest> latest, Instant asOf) {
  public ImportFigures {
    attention = List.copyOf(attention);
    latest = List.copyOf(latest);
    requireNonNull(asOf, "asOf is null");
  }

  /**
   * An import that needs somebody.
   *
   * @param source its name
   */
  public record Attention(ChangeSetId id, String source, Stream stream, Need need, Counts counts) {
    public Attention {
      requireNonNull(id, "id is null");
      requireNonNull(source, "source is null");
      requireNonNull(stream, "stream is null");
      requireNonNull(need, "need is null");
      requireNonNull(counts, "counts is null");
    }
  }

  /** What an import needs. */
  public enum Need {
    /** It was stopped, or something kept it from going on: resume or undo it. */
    STOPPED,
    /**
     * It counts as running, but nothing came in with it for five minutes: its process was ended
     * without a word. Resume or undo it.
     */
    RUNNING,
    /** Undoing it was cut off: undo it again. */
    UNDOING,
    /** Rows were kept aside for repair. */
    REFUSED_ROWS
  }

  /**
   * The last import of a source.
   *
   * @param source its name
   * @param at when it was done, stopped or undone, or else when it began
   */
  public record Latest(
      ChangeSetId id,
      String source,
      Stream stream,
      ChangeSetState state,
      Instant at,
      Counts counts) {
    public Latest {
      requireNonNull(id, "id is null");
      requireNonNull(source, "source is null");
      requireNonNull(stream, "stream is null");
      requireNonNull(state, "state is null");
      requireNonNull(at, "at is null");
      requireNonNull(counts, "counts is null");
    }
  }
}
