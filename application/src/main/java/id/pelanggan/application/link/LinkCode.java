package id.pelanggan.application.link;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.LinkTokens.LinkKind;
import java.time.Instant;
import java.util.UUID;

/**
 * What a link says of itself, and what its signature covers. Who it is for is stored, and never in
 * it.
 *
 * @param endsAt to the second
 */
public record LinkCode(UUID id, LinkKind kind, Instant endsAt) {
  public LinkCode {
    requireNonNull(id, "id is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(endsAt, "endsAt is null");
  }
}
