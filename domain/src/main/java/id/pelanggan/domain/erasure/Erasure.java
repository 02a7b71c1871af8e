package id.pelanggan.domain.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An erasure as it was asked for, and how far it came.
 *
 * @param causeId the request or the run of retention; empty where an operator decided it
 * @param asked who asked, what for, and when
 * @param notBefore until then it can be cancelled
 * @param state of the batch that is furthest behind
 * @param customers how many it is about
 * @param gone how many of them were let go
 * @param held how many stay for now, because something keeps them
 * @param finishedAt when the last of them was let go, or when it was cancelled
 */
public record Erasure(
    ErasureId id,
    ErasureDepth depth,
    ErasureCause cause,
    Optional<UUID> causeId,
    ErasureReason reason,
    CallContext asked,
    Instant notBefore,
    ErasureState state,
    int customers,
    int gone,
    int held,
    Optional<Instant> finishedAt) {
  public Erasure {
    requireNonNull(id, "id is null");
    requireNonNull(depth, "depth is null");
    requireNonNull(cause, "cause is null");
    requireNonNull(causeId, "causeId is null");
    requireNonNull(reason, "reason is null");
    requireNonNull(asked, "asked is null");
    requireNonNull(notBefore, "notBefore is null");
    requireNonNull(state, "state is null");
    requireNonNull(finishedAt, "finishedAt is null");
    if (customers < 1 || gone < 0 || held < 0 || gone + held > customers) {
      throw new IllegalArgumentException("counts do not fit each other");
    }
  }
}
