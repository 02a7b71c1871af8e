package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which customers were added, changed or removed, in the order of the commits: whoever keeps
 * customers outside of the database follows this. {@link Customers} notes every change by itself,
 * in its transaction. Kept are the last 10,000.
 */
public interface CustomerChanges {

  /** The last change that was committed. */
  Position position();

  /**
   * What was committed behind a position, oldest first; an empty list where there is nothing.
   *
   * @param limit at most so many, from 1
   * @return empty where the position is not one of this database, or so old that what came behind
   *     it is not all kept
   */
  Optional<List<Change>> listAfter(Position position, int limit);

  /**
   * A place in the order of the changes.
   *
   * @param number rises with every change; 0 before the first
   * @param tag tells changes of the same number apart, of which there are two where a database was
   *     put back
   */
  record Position(long number, UUID tag) {
    /** Before the first change. */
    public static final Position START = new Position(0, new UUID(0, 0));

    public Position {
      requireNonNull(tag, "tag is null");
    }
  }

  record Change(Position position, Set<CustomerId> customers) {
    public Change {
      requireNonNull(position, "position is null");
      customers = Set.copyOf(customers);
    }
  }
}
