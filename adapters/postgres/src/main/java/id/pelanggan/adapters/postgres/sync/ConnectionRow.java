package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.vault.KeySlot;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code connection}, with its source's. */
public record ConnectionRow(
    UUID id,
    String name,
    String purpose,
    int trust,
    boolean linksByEmail,
    String connector,
    boolean allowPrivate,
    String zone,
    String country,
    String safeguard,
    @Nullable String schedule,
    boolean paused,
    long keySlot,
    byte[] settings) {

  static ConnectionRow of(Connection connection) {
    Source source = connection.source();
    return new ConnectionRow(
        source.id().value(),
        source.name(),
        source.purpose().value(),
        source.trust(),
        source.linksByEmail(),
        connection.connector(),
        connection.allowsPrivateAddresses(),
        connection.zone().getId(),
        connection.hosting().country(),
        connection.hosting().safeguard(),
        connection.schedule().map(Schedule::words).orElse(null),
        connection.paused(),
        connection.keySlot().number(),
        connection.settings());
  }

  Connection toConnection() {
    return new Connection(
        new Source(new SourceId(id), name, new PurposeCode(purpose), trust, linksByEmail),
        connector,
        allowPrivate,
        ZoneId.of(zone),
        new Hosting(country, safeguard),
        Optional.ofNullable(schedule).flatMap(Schedule::parse),
        paused,
        new KeySlot(keySlot),
        settings);
  }
}
