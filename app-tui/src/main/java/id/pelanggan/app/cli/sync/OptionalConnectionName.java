package id.pelanggan.app.cli.sync;

import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The connection that a list is about; all where none is named. */
final class OptionalConnectionName {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "connection.optionalName",
      converter = ConnectionName.Converter.class)
  private Optional<String> name = Optional.empty();

  Optional<String> value() {
    return name;
  }
}
