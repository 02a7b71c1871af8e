package id.pelanggan.domain.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Optional;

/**
 * Documents that came in together and can be withdrawn together: an import, or one change by hand.
 *
 * @param context who brought them, what for, and since when
 * @param epoch raised by whoever takes the work over; who has an older one may not write any more
 * @param pages how many are stored
 * @param keySlot under which its own details are sealed
 * @param details sealed; what {@link ChangeSetKind} needs to go on with it
 * @param finishedAt when it was done, stopped or undone; empty while it runs
 */
public record ChangeSet(
    ChangeSetId id,
    SourceId source,
    Stream stream,
    ChangeSetKind kind,
    ChangeSetState state,
    CallContext context,
    int epoch,
    int pages,
    Counts counts,
    KeySlot keySlot,
    byte[] details,
    Optional<Instant> finishedAt) {
  public ChangeSet {
    requireNonNull(id, "id is null");
    requireNonNull(source, "source is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(state, "state is null");
    requireNonNull(context, "context is null");
    requireNonNull(counts, "counts is null");
    requireNonNull(keySlot, "keySlot is null");
    requireNonNull(details, "details is null");
    requireNonNull(finishedAt, "finishedAt is null");
  }
}
