package id.pelanggan.app.cli.plugins;

import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.plugin.PluginReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin, for programs.
 *
 * @param problem why it cannot be used; null where it can, or is not trusted yet
 */
record PluginJson(
    String id,
    String version,
    String hash,
    String origin,
    String state,
    @Nullable String problem,
    List<ConnectorJson> connectors) {
  static PluginJson of(PluginReport report) {
    return new PluginJson(
        report.id(),
        report.version(),
        report.hash().value(),
        report.origin().name(),
        report.state().name(),
        report.problem().map(Enum::name).orElse(null),
        report.connectors().stream().map(ConnectorJson::of).toList());
  }

  /** A kind of system. */
  record ConnectorJson(
      String name,
      LocalText displayName,
      LocalText description,
      List<String> capabilities,
      List<FieldJson> fields) {
    static ConnectorJson of(ConnectorType type) {
      return new ConnectorJson(
          type.name(),
          type.displayName(),
          type.description(),
          type.capabilities().stream().sorted().map(Enum::name).toList(),
          type.fields().stream().map(FieldJson::of).toList());
    }
  }

  /**
   * What an operator fills in.
   *
   * @param initial null where nothing holds in its place
   * @param choices of a choice
   */
  record FieldJson(
      String name,
      String kind,
      LocalText label,
      LocalText help,
      boolean required,
      @Nullable String initial,
      List<String> choices) {
    static FieldJson of(ConnectorField field) {
      return new FieldJson(
          field.name(),
          field.kind().name(),
          field.label(),
          field.help(),
          field.required(),
          field.initial().orElse(null),
          field.choices().stream().map(ConnectorField.Choice::value).toList());
    }
  }
}
