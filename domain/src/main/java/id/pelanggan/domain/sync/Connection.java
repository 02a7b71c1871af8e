package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.vault.KeySlot;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A system that records come from by themselves.
 *
 * @param source what its records belong to: name, purpose, trust, whether its e-mail addresses are
 *     verified
 * @param connector the kind of system, such as {@code square}
 * @param allowsPrivateAddresses whether it may call this machine and private networks
 * @param zone of the shop: in it stand the days of sales and the times of the schedule
 * @param hosting where the system keeps its data
 * @param schedule when it is read; empty where only somebody asks for it
 * @param paused whether its schedule rests
 * @param keySlot under which its settings, secrets and cursors are sealed
 * @param settings sealed
 */
public record Connection(
    Source source,
    String connector,
    boolean allowsPrivateAddresses,
    ZoneId zone,
    Hosting hosting,
    Optional<Schedule> schedule,
    boolean paused,
    KeySlot keySlot,
    byte[] settings) {
  public Connection {
    requireNonNull(source, "source is null");
    requireNonNull(connector, "connector is null");
    requireNonNull(zone, "zone is null");
    requireNonNull(hosting, "hosting is null");
    requireNonNull(schedule, "schedule is null");
    requireNonNull(keySlot, "keySlot is null");
    requireNonNull(settings, "settings is null");
  }

  public ConnectionId id() {
    return new ConnectionId(source.id().value());
  }

  public String name() {
    return source.name();
  }

  public Connection with(Optional<Schedule> changed, boolean rests) {
    return new Connection(
        source,
        connector,
        allowsPrivateAddresses,
        zone,
        hosting,
        changed,
        rests,
        keySlot,
        settings);
  }

  public Connection withSettings(byte[] sealed) {
    return new Connection(
        source,
        connector,
        allowsPrivateAddresses,
        zone,
        hosting,
        schedule,
        paused,
        keySlot,
        sealed);
  }

  @Override
  public String toString() {
    return "Connection[" + id() + ", " + connector + "]";
  }
}
