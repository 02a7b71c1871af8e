package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into the fields of a kind of system.
 *
 * @param name of the connection
 * @param values of what is no secret
 */
record FilledIn(String name, Map<String, String> values, Map<String, String> secrets) {
  static final FilledIn NOTHING = new FilledIn("", Map.of(), Map.of());

  FilledIn {
    requireNonNull(name, "name is null");
    values = Map.copyOf(values);
    secrets = Map.copyOf(secrets);
  }

  /**
   * @param answers under the fields' names; empty ones count as not filled in
   */
  static FilledIn of(ConnectorType type, String name, Map<String, String> answers) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> secrets = new HashMap<>();
    for (ConnectorField field : type.fields()) {
      String answer = answers.getOrDefault(field.name(), "");
      if (!answer.isEmpty()) {
        (field.kind() == ConnectorField.Kind.SECRET ? secrets : values).put(field.name(), answer);
      }
    }
    return new FilledIn(name, values, secrets);
  }

  /** The first field that has to be filled in and is not. */
  Optional<ConnectorField> missing(ConnectorType type) {
    return type.fields().stream()
        .filter(ConnectorField::required)
        .filter(field -> field.initial().isEmpty())
        .filter(field -> !values.containsKey(field.name()) && !secrets.containsKey(field.name()))
        .findFirst();
  }

  @Override
  public String toString() {
    return "FilledIn[***]";
  }
}
