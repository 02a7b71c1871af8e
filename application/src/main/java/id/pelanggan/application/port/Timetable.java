package id.pelanggan.application.port;

import id.pelanggan.domain.sync.ConnectionId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When connections are read next. Kept in the database, shared by every process that works off what
 * is due. Each call is a transaction of its own.
 */
public interface Timetable {

  /** Sets the time over what was set. */
  void set(ConnectionId connection, Instant at);

  void clear(ConnectionId connection);

  Map<ConnectionId, Instant> list();

  /**
   * Works off what is due until the calling thread is interrupted. Each connection is given to one
   * process at a time; one whose process was killed is given to another after a while. What was
   * missed while nobody worked is made up for once.
   *
   * @param worker called on threads of their own, which are interrupted when this ends
   */
  void workOff(Worker worker);

  /** Reads a connection whose time has come. */
  @FunctionalInterface
  interface Worker {
    /**
     * @return when it is to be read next; empty where it is not by itself
     */
    Optional<Instant> work(ConnectionId connection);
  }
}
