package id.pelanggan.app.cli.erasure;

import id.pelanggan.domain.erasure.Erasure;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An erasure, for programs. */
record ErasureJson(
    UUID id,
    String depth,
    String cause,
    @Nullable UUID causeId,
    String reason,
    String state,
    Instant askedAt,
    Instant notBefore,
    @Nullable Instant finishedAt,
    int customers,
    int gone,
    int held) {
  static ErasureJson of(Erasure erasure) {
    return new ErasureJson(
        erasure.id().value(),
        erasure.depth().name(),
        erasure.cause().name(),
        erasure.causeId().orElse(null),
        erasure.reason().name(),
        erasure.state().name(),
        erasure.asked().at(),
        erasure.notBefore(),
        erasure.finishedAt().orElse(null),
        erasure.customers(),
        erasure.gone(),
        erasure.held());
  }
}
