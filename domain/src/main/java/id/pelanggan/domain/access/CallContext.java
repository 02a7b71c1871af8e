package id.pelanggan.domain.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;

/**
 * Who asks for something, what for, and when.
 *
 * @param at to the microsecond, which is what the database keeps
 */
public record CallContext(OperatorId actor, PurposeCode purpose, Instant at) {
  public CallContext {
    requireNonNull(actor, "actor is null");
    requireNonNull(purpose, "purpose is null");
    requireNonNull(at, "at is null");
  }
}
