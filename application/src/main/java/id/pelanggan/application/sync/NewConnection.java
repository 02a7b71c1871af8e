package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.vault.Secret;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * A connection as somebody wants it.
 *
 * @param name what operators call it; 1 to 60 characters
 * @param connector the kind of system, such as {@code square}
 * @param values of the connector's fields that are no secrets, by name; empty ones are left out
 * @param secrets by name
 * @param trust which source wins where two say different things; 0 to 99
 * @param verifiedEmails whether its e-mail addresses are known to be their customers'
 * @param zone of the shop
 * @param schedule empty to read it only when somebody asks
 */
public record NewConnection(
    String name,
    String connector,
    Map<String, String> values,
    Map<String, Secret> secrets,
    PurposeCode purpose,
    int trust,
    boolean verifiedEmails,
    boolean allowsPrivateAddresses,
    ZoneId zone,
    Hosting hosting,
    Optional<Schedule> schedule) {
  public NewConnection {
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
    return "NewConnection[" + connector + "]";
  }
}
