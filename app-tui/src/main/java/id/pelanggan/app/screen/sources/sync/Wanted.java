package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * A system as somebody wants it to be connected.
 *
 * @param values of its fields that are no secrets, by name
 * @param secrets what was typed, by the fields' names; goes no further than to the house
 */
public record Wanted(
    String name,
    String connector,
    Map<String, String> values,
    Map<String, String> secrets,
    PurposeCode purpose,
    int trust,
    boolean verifiedEmails,
    boolean allowsPrivateAddresses,
    ZoneId zone,
    Hosting hosting,
    Optional<Schedule> schedule) {
  public Wanted {
    requireNonNull(name, "name is null");
    requireNonNull(connector, "connector is null");
    values = Map.copyOf(values);
    secrets = Map.copyOf(secrets);
    requireNonNull(purpose, "purpose is null");
    requireNonNull(zone, "zone is null");
    requireNonNull(hosting, "hosting is null");
    requireNonNull(schedule, "schedule is null");
  }

  @Override
  public String toString() {
    return "Wanted[" + connector + "]";
  }
}
