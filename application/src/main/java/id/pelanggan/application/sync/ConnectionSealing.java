package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Seals what is kept of a connection: its settings, its secrets, and where it was read to. */
final class ConnectionSealing {
  private final Vault vault;

  @Inject
  ConnectionSealing(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  KeySlot newSlot() {
    return vault.newSlot();
  }

  byte[] seal(KeySlot slot, ConnectionId id, ConnectionSettings settings) {
    return vault.seal(slot, place(id), settings.toBytes());
  }

  ConnectionSettings open(Connection connection) {
    return ConnectionSettings.of(
        vault.open(connection.keySlot(), place(connection.id()), connection.settings()));
  }

  byte[] sealCursor(Connection connection, Stream stream, String cursor) {
    return vault.seal(
        connection.keySlot(),
        place(connection.id(), stream),
        cursor.getBytes(StandardCharsets.UTF_8));
  }

  String openCursor(Connection connection, Stream stream, byte[] sealed) {
    byte[] cursor = vault.open(connection.keySlot(), place(connection.id(), stream), sealed);
    return new String(cursor, StandardCharsets.UTF_8);
  }

  private static SealPlace place(ConnectionId id) {
    return new SealPlace("connection", id.value(), id.value(), "settings", 1);
  }

  private static SealPlace place(ConnectionId id, Stream stream) {
    return new SealPlace("connection_cursor", id.value(), id.value(), stream.name(), 1);
  }
}
