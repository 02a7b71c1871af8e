package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A connection as operators see it.
 *
 * @param connector the kind of system; empty where its plugin is not there or may not run
 * @param values of its fields that are no secrets, by name
 * @param secrets the names of the secret fields that are filled in
 * @param latest its newest run; empty where it was never read
 * @param nextAt when it is read next by itself; empty where it is not
 * @param holder the process that works on it; empty where none does
 * @param failures how many runs failed one after another
 * @param quarantined how many of its records are kept aside
 */
public record ConnectionView(
    Connection connection,
    Optional<ConnectorType> connector,
    Map<String, String> values,
    List<String> secrets,
    Optional<RunReport> latest,
    Optional<Instant> nextAt,
    Optional<String> holder,
    int failures,
    long quarantined) {
  public ConnectionView {
    requireNonNull(connection, "connection is null");
    requireNonNull(connector, "connector is null");
    values = Map.copyOf(values);
    secrets = List.copyOf(secrets);
    requireNonNull(latest, "latest is null");
    requireNonNull(nextAt, "nextAt is null");
    requireNonNull(holder, "holder is null");
  }

  @Override
  public String toString() {
    return "ConnectionView[" + connection + "]";
  }
}
