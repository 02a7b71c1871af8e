package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Some records of a source, and where to go on.
 *
 * @param records in the source's order; one id may stand in it twice, the later counts
 * @param dropped what the source does not have any more
 * @param cursor what to ask with next, also after the last page
 * @param done whether nothing more is there for now
 * @param expected how many records the whole reading brings, where the source tells
 */
public record FetchedPage(
    List<ReceivedRecord> records,
    List<Dropped> dropped,
    String cursor,
    boolean done,
    OptionalLong expected) {
  public FetchedPage {
    records = List.copyOf(records);
    dropped = List.copyOf(dropped);
    requireNonNull(cursor, "cursor is null");
    requireNonNull(expected, "expected is null");
  }

  /**
   * @param replacedBy what it was merged into; empty where it was not
   */
  public record Dropped(
      Stream stream, ExternalId id, Optional<Instant> at, Optional<ExternalId> replacedBy) {
    public Dropped {
      requireNonNull(stream, "stream is null");
      requireNonNull(id, "id is null");
      requireNonNull(at, "at is null");
      requireNonNull(replacedBy, "replacedBy is null");
    }
  }
}
