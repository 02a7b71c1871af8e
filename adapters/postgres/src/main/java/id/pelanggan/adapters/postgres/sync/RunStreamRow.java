package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunStream;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code sync_run_stream}, with what its change set counted. */
public record RunStreamRow(
    UUID runId,
    String stream,
    UUID changeSetId,
    long rowCount,
    long createdCount,
    long changedCount,
    long sameCount,
    long lateCount,
    long refusedCount,
    int pages,
    @Nullable Long expected,
    long gone,
    boolean done) {

  RunId run() {
    return new RunId(runId);
  }

  RunStream toStream() {
    Long known = expected;
    return new RunStream(
        Stream.valueOf(stream),
        new ChangeSetId(changeSetId),
        new Counts(rowCount, createdCount, changedCount, sameCount, lateCount, refusedCount),
        pages,
        known == null ? OptionalLong.empty() : OptionalLong.of(known),
        gone,
        done);
  }
}
