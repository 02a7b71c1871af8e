package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.sync.RunJson;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connection, for programs.
 *
 * @param connectorAvailable whether its plugin is there and may run
 * @param secrets the names of those that are filled in
 * @param schedule in English words, which can be set again; null where it is only read when asked
 * @param holder the process that works on it; null where none does
 * @param latest its newest run; null where it was never read
 */
record ConnectionJson(
    UUID id,
    String name,
    String connector,
    boolean connectorAvailable,
    String purpose,
    int trust,
    boolean verifiedEmails,
    boolean allowPrivate,
    String zone,
    String country,
    String safeguard,
    Map<String, String> values,
    List<String> secrets,
    @Nullable String schedule,
    boolean paused,
    @Nullable Instant nextAt,
    @Nullable String holder,
    int failures,
    long quarantined,
    @Nullable RunJson latest) {
  static ConnectionJson of(ConnectionView view) {
    Connection connection = view.connection();
    return new ConnectionJson(
        connection.id().value(),
        connection.name(),
        connection.connector(),
        view.connector().isPresent(),
        connection.source().purpose().value(),
        connection.source().trust(),
        connection.source().linksByEmail(),
        connection.allowsPrivateAddresses(),
        connection.zone().getId(),
        connection.hosting().country(),
        connection.hosting().safeguard(),
        new TreeMap<>(view.values()),
        view.secrets(),
        connection.schedule().map(Schedule::words).orElse(null),
        connection.paused(),
        view.nextAt().orElse(null),
        view.holder().orElse(null),
        view.failures(),
        view.quarantined(),
        view.latest().map(RunJson::of).orElse(null));
  }
}
