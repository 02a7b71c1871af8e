package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.SortedMap;

/**
 * A record that is not what it should be: the host keeps it aside, where an operator repairs it.
 *
 * @param id empty where it has none
 * @param field the source's name of what is at fault; empty where it is the whole record
 * @param values all that it says, by the source's own names; the host seals it
 */
public record UnreadableRecord(
    StreamKind stream,
    Optional<String> id,
    Problem problem,
    String field,
    SortedMap<String, String> values) {
  public UnreadableRecord {
    requireNonNull(stream, "stream is null");
    requireNonNull(id, "id is null");
    requireNonNull(problem, "problem is null");
    requireNonNull(field, "field is null");
    values = Extras.copy(values);
  }

  @Override
  public String toString() {
    return "UnreadableRecord[" + stream + ", " + problem + "]";
  }

  public enum Problem {
    /** A value that every record needs is not there. */
    VALUE_MISSING,
    /** A value is of another type than before: a text where a number was. */
    TYPE_CHANGED,
    /** A value is of the right type and means nothing: no date, no currency, no known state. */
    VALUE_UNREADABLE
  }
}
