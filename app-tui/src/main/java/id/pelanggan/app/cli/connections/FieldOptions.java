package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.sync.FieldValue;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What an operator fills in to connect a system. */
final class FieldOptions {
  @Option(
      names = "--set",
      paramLabel = "${bundle:label.field}",
      descriptionKey = "connection.set",
      converter = {FieldName.class, FieldValue.class})
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--secret",
      paramLabel = "${bundle:label.fieldName}",
      descriptionKey = "connection.secret",
      converter = FieldName.class)
  private List<String> asked = new ArrayList<>();

  @Option(
      names = "--secret-file",
      paramLabel = "${bundle:label.fieldFile}",
      descriptionKey = "connection.secretFile",
      converter = {FieldName.class, PathConverter.class})
  private Map<String, Path> files = new LinkedHashMap<>();

  /**
   * What is no secret.
   *
   * @throws PelangganException {@link ConnectionCommandError#SECRET_IN_COMMAND_LINE}
   */
  Map<String, String> values(ConnectorType type) {
    type.fields().stream()
        .filter(field -> field.kind() == ConnectorField.Kind.SECRET)
        .map(ConnectorField::name)
        .filter(values::containsKey)
        .findFirst()
        .ifPresent(field -> {
          throw new PelangganException(
              ConnectionCommandError.SECRET_IN_COMMAND_LINE, Map.of("field", field));
        });
    return values;
  }

  List<String> asked() {
    return asked;
  }

  Map<String, Path> files() {
    return files;
  }

  boolean isEmpty() {
    return values.isEmpty() && asked.isEmpty() && files.isEmpty();
  }
}
