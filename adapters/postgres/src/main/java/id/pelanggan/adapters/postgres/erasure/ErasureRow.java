package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An erasure with the states of its batches. */
public record ErasureRow(
    UUID id,
    String depth,
    String cause,
    @Nullable UUID causeId,
    String reason,
    UUID actor,
    String purpose,
    Instant askedAt,
    Instant notBefore,
    int customers,
    @Nullable Instant finishedAt,
    List<String> states,
    int gone,
    int held) {
  Erasure toErasure() {
    return new Erasure(
        new ErasureId(id),
        ErasureDepth.valueOf(depth),
        ErasureCause.valueOf(cause),
        Optional.ofNullable(causeId),
        ErasureReason.valueOf(reason),
        new CallContext(new OperatorId(actor), new PurposeCode(purpose), askedAt),
        notBefore,
        states.stream().map(ErasureState::valueOf).sorted().findFirst().orElseThrow(),
        customers,
        gone,
        held,
        Optional.ofNullable(finishedAt));
  }
}
