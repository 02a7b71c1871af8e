package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.UnreadableRecord;
import java.util.List;
import java.util.OptionalLong;

/**
 * Some records, and where to go on. A page without records is not the end; only {@code done} is.
 *
 * @param records in the source's order; the same id may stand in it twice, the later counts
 * @param unreadable records that are not what they should be, with what they say
 * @param nextCursor what to ask with next, also after the last page, where it is what the next sync
 *     begins with; at most {@value #LONGEST_CURSOR} characters. It says everything that is needed:
 *     the next page may be asked for by another process, days later
 * @param done whether nothing more is there for now
 * @param expected how many records the whole reading will bring, where the source tells
 */
public record Page(
    List<SourceRecord> records,
    List<UnreadableRecord> unreadable,
    String nextCursor,
    boolean done,
    OptionalLong expected) {
  public static final int LONGEST_CURSOR = 10_000;

  public Page {
    records = List.copyOf(records);
    unreadable = List.copyOf(unreadable);
    requireNonNull(nextCursor, "nextCursor is null");
    requireNonNull(expected, "expected is null");
    if (nextCursor.length() > LONGEST_CURSOR) {
      throw new IllegalArgumentException("the cursor is too long");
    }
  }

  /** A page of which all records could be read, of a source that tells no total. */
  public Page(List<SourceRecord> records, String nextCursor, boolean done) {
    this(records, List.of(), nextCursor, done, OptionalLong.empty());
  }
}
