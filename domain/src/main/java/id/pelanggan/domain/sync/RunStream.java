package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import java.util.OptionalLong;

/**
 * How far a run is with one stream.
 *
 * @param changeSet what its documents come in with
 * @param counts of records; {@code rows} counts all that were read
 * @param pages how many are stored: the safe point
 * @param expected how many records there will be, where the source tells
 * @param gone how many the source does not have any more
 * @param done whether it was read to its end
 */
public record RunStream(
    Stream stream,
    ChangeSetId changeSet,
    Counts counts,
    int pages,
    OptionalLong expected,
    long gone,
    boolean done) {
  public RunStream {
    requireNonNull(stream, "stream is null");
    requireNonNull(changeSet, "changeSet is null");
    requireNonNull(counts, "counts is null");
    requireNonNull(expected, "expected is null");
  }
}
