package id.pelanggan.application.sync;

import id.pelanggan.application.port.Timetable;
import id.pelanggan.domain.sync.ConnectionId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A timetable in memory; nobody works it off. */
final class MemoryTimetable implements Timetable {
  private final Map<ConnectionId, Instant> times = new HashMap<>();

  @Override
  public void set(ConnectionId connection, Instant at) {
    times.put(connection, at);
  }

  @Override
  public void clear(ConnectionId connection) {
    times.remove(connection);
  }

  @Override
  public Map<ConnectionId, Instant> list() {
    return Map.copyOf(times);
  }

  @Override
  public void workOff(Worker worker) {
    throw new UnsupportedOperationException();
  }
}
