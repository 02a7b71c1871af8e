package id.pelanggan.application.sync;

import id.pelanggan.application.port.Connections;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connections in memory, with leases that never end by themselves; nothing of cursors. */
final class MemoryConnections implements Connections {
  private final Map<ConnectionId, Connection> all = new LinkedHashMap<>();
  private final Map<ConnectionId, String> holders = new HashMap<>();
  private int epoch;

  @Override
  public void insert(Connection connection, CallContext context) {
    if (all.putIfAbsent(connection.id(), connection) != null) {
      throw new IllegalStateException("it is connected already");
    }
  }

  @Override
  public Optional<Connection> find(ConnectionId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Connection> findByName(String name) {
    return all.values().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  @Override
  public Optional<Connection> lock(ConnectionId id) {
    return find(id);
  }

  @Override
  public List<Connection> list() {
    return all.values().stream().sorted(Comparator.comparing(Connection::name)).toList();
  }

  @Override
  public void update(Connection connection) {
    if (all.replace(connection.id(), connection) == null) {
      throw new IllegalStateException("it is not connected");
    }
  }

  @Override
  public void delete(ConnectionId id) {
    all.remove(id);
    holders.remove(id);
  }

  @Override
  public Optional<Integer> lease(ConnectionId id, String holder, Duration duration) {
    return holders.putIfAbsent(id, holder) == null ? Optional.of(++epoch) : Optional.empty();
  }

  @Override
  public boolean renew(ConnectionId id, int held, Duration duration) {
    return held == epoch;
  }

  @Override
  public void release(ConnectionId id, int held) {
    holders.remove(id);
  }

  @Override
  public void evict(ConnectionId id, String holder) {
    holders.remove(id, holder);
  }

  @Override
  public Optional<String> findHolder(ConnectionId id) {
    return Optional.ofNullable(holders.get(id));
  }

  @Override
  public Optional<byte[]> findCursor(ConnectionId id, Stream stream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveCursor(ConnectionId id, Stream stream, byte[] sealed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteCursor(ConnectionId id, Stream stream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> listFields(ConnectionId id, Stream stream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addFields(ConnectionId id, Stream stream, List<String> names) {
    throw new UnsupportedOperationException();
  }
}
