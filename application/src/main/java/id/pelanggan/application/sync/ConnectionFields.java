package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Connectors;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorField.Kind;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what was filled in against the fields of a connector. */
final class ConnectionFields {
  private final Connectors connectors;

  @Inject
  ConnectionFields(Connectors connectors) {
    this.connectors = requireNonNull(connectors, "connectors is null");
  }

  /**
   * @param filled empty texts count as not filled in
   * @return each value in one form, and what a field is where nobody fills it in
   * @throws PelangganException {@link SyncError#CONNECTOR_UNKNOWN}, {@code CONNECTION_FIELD_…}
   */
  ConnectionSettings check(String connector, ConnectionSettings filled) {
    ConnectorType type = requireType(connector);
    requireKnown(type, filled);
    Map<String, String> values = new HashMap<>();
    Map<String, Secret> secrets = new HashMap<>();
    for (ConnectorField field : type.fields()) {
      Optional<String> written = written(field, filled);
      if (written.isEmpty() && field.required()) {
        throw failure(SyncError.CONNECTION_FIELD_MISSING, field.name());
      }
      written.ifPresent(text -> {
        String value =
            FieldValue.read(field, text).orElseThrow(() -> wrong(field.name(), field.kind()));
        if (field.kind() == Kind.SECRET) {
          secrets.put(field.name(), new Secret(value));
        } else {
          values.put(field.name(), value);
        }
      });
    }
    return new ConnectionSettings(values, secrets);
  }

  /**
   * As {@link #check}, of what was changed over what is stored. What is stored for a field that the
   * connector does not have any more is dropped.
   */
  ConnectionSettings change(
      String connector, ConnectionSettings stored, ConnectionSettings changed) {
    ConnectorType type = requireType(connector);
    requireKnown(type, changed);
    Set<String> names =
        type.fields().stream().map(ConnectorField::name).collect(Collectors.toSet());
    Map<String, String> values = new HashMap<>(stored.values());
    values.putAll(changed.values());
    values.keySet().retainAll(names);
    Map<String, Secret> secrets = new HashMap<>(stored.secrets());
    secrets.putAll(changed.secrets());
    secrets.keySet().retainAll(names);
    return check(connector, new ConnectionSettings(values, secrets));
  }

  static PelangganException wrong(String field, Kind kind) {
    return new PelangganException(
        SyncError.CONNECTION_FIELD_WRONG, Map.of("field", field, "kind", kind.name()));
  }

  private ConnectorType requireType(String connector) {
    return connectors.list().stream()
        .filter(type -> type.name().equals(connector))
        .findFirst()
        .orElseThrow(() ->
            new PelangganException(SyncError.CONNECTOR_UNKNOWN, Map.of("connector", connector)));
  }

  /** A secret among the values would be shown, so it is refused there. */
  private static void requireKnown(ConnectorType type, ConnectionSettings filled) {
    filled.values().keySet().forEach(name -> require(type, name, false));
    filled.secrets().keySet().forEach(name -> require(type, name, true));
  }

  private static void require(ConnectorType type, String name, boolean secret) {
    ConnectorField field =
        type.fields().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> failure(SyncError.CONNECTION_FIELD_UNKNOWN, name));
    if (secret != (field.kind() == Kind.SECRET)) {
      throw wrong(name, field.kind());
    }
  }

  private static Optional<String> written(ConnectorField field, ConnectionSettings filled) {
    Optional<String> text =
        field.kind() == Kind.SECRET
            ? Optional.ofNullable(filled.secrets().get(field.name())).map(Secret::value)
            : Optional.ofNullable(filled.values().get(field.name()));
    return text.map(String::strip).filter(each -> !each.isEmpty()).or(field::initial);
  }

  private static PelangganException failure(SyncError error, String field) {
    return new PelangganException(error, Map.of("field", field));
  }
}
