package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Connections, whose turn it is to work on them, and where each was read to. */
public interface Connections {

  /**
   * Adds one, or connects the source of that name again.
   *
   * @param connection whose source is stored already
   */
  void insert(Connection connection, CallContext context);

  Optional<Connection> find(ConnectionId id);

  Optional<Connection> findByName(String name);

  /**
   * As {@link #find}, and nobody else changes it until the end of this transaction: for who stores
   * it changed.
   */
  Optional<Connection> lock(ConnectionId id);

  /** By name. */
  List<Connection> list();

  /** Stores schedule, pause, hosting, addresses and settings over what is there. */
  void update(Connection connection);

  /** Deletes it with its cursors and its lease; its source and what came in stay. */
  void delete(ConnectionId id);

  /**
   * Takes the connection for the caller alone, by the database's clock.
   *
   * @param holder names the caller for others who ask, as {@link LeaseHolders} has it
   * @return the epoch to write under, greater than any before; empty where somebody else's lease
   *     has not ended
   */
  Optional<Integer> lease(ConnectionId id, String holder, Duration duration);

  /**
   * Locks the connection until the end of this transaction and lengthens the lease, so that what
   * follows is written by its holder alone.
   *
   * @return false where another caller has taken the lease meanwhile; nothing may be written then
   */
  boolean renew(ConnectionId id, int epoch, Duration duration);

  /** Ends the lease at once; does nothing where it is another's by now. */
  void release(ConnectionId id, int epoch);

  /**
   * Ends the lease of a holder that is known to be gone; does nothing where another holds it by
   * now.
   */
  void evict(ConnectionId id, String holder);

  /** Who holds the lease; empty where nobody does. */
  Optional<String> findHolder(ConnectionId id);

  /** Where the regular reading of a stream ended, sealed; empty where it never began. */
  Optional<byte[]> findCursor(ConnectionId id, Stream stream);

  void saveCursor(ConnectionId id, Stream stream, byte[] sealed);

  void deleteCursor(ConnectionId id, Stream stream);

  /** The names of extras that a stream was seen to have. */
  List<String> listFields(ConnectionId id, Stream stream);

  /** Notes further ones; those that are known already are left out. */
  void addFields(ConnectionId id, Stream stream, List<String> names);
}
