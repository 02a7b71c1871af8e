package id.pelanggan.app.cli.connections;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Brings the secrets of a connection together: from files, from the environment, or typed. */
final class SecretReading {
  private static final String VARIABLE = "PELANGGAN_SECRET_";

  private final SecretEntry entry;
  private final Phrases phrases;

  SecretReading(SecretEntry entry, Phrases phrases) {
    this.entry = requireNonNull(entry, "entry is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /**
   * Of a new connection: those that were named, those that are needed, and those of the
   * environment.
   *
   * @throws PelangganException {@link ConnectionCommandError#SECRET_NOT_GIVEN}, {@link
   *     ConnectionCommandError#SECRET_FILE_UNREADABLE}
   */
  Map<String, Secret> all(ConnectorType type, FieldOptions options) {
    Map<String, Secret> secrets = named(type, options);
    for (ConnectorField field : secretFields(type)) {
      if (!secrets.containsKey(field.name())) {
        Optional<Secret> found = environment(field.name());
        if (found.isPresent()) {
          secrets.put(field.name(), found.get());
        } else if (field.required()) {
          secrets.put(field.name(), ask(type, field.name()));
        }
      }
    }
    return secrets;
  }

  /** Only those that were named. */
  Map<String, Secret> named(ConnectorType type, FieldOptions options) {
    Map<String, Secret> secrets = new HashMap<>();
    options.files().forEach((field, path) -> secrets.put(field, read(path)));
    for (String field : new TreeSet<>(options.asked())) {
      if (!secrets.containsKey(field)) {
        secrets.put(field, environment(field).orElseGet(() -> ask(type, field)));
      }
    }
    return secrets;
  }

  private Optional<Secret> environment(String field) {
    return entry.find(variable(field)).filter(value -> !value.isEmpty()).map(Secret::new);
  }

  private Secret ask(ConnectorType type, String field) {
    String question = phrases.say("connections.secret.ask", Map.of("label", label(type, field)));
    return entry
        .ask(question)
        .map(Secret::new)
        .orElseThrow(() ->
            new PelangganException(
                ConnectionCommandError.SECRET_NOT_GIVEN,
                Map.of("field", field, "variable", variable(field))));
  }

  /** The first line; editors put an end to it. */
  private static Secret read(Path path) {
    try {
      return Files.readString(path)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .findFirst()
          .map(Secret::new)
          .orElseThrow(() -> unreadable(path));
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  private static PelangganException unreadable(Path path) {
    return new PelangganException(
        ConnectionCommandError.SECRET_FILE_UNREADABLE, Map.of("path", path.toString()));
  }

  private String label(ConnectorType type, String name) {
    return secretFields(type).stream()
        .filter(field -> field.name().equals(name))
        .map(ConnectorField::label)
        .map(text -> phrases.language() == Language.ID ? text.indonesian() : text.english())
        .findFirst()
        .orElse(name);
  }

  private static List<ConnectorField> secretFields(ConnectorType type) {
    return type.fields().stream()
        .filter(field -> field.kind() == ConnectorField.Kind.SECRET)
        .toList();
  }

  private static String variable(String field) {
    return VARIABLE + field.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
