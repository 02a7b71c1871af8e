package id.pelanggan.app.cli.plugins;

import id.pelanggan.app.cli.TextConverter;
import picocli.CommandLine.Parameters;

/** The plugin that a command is about. */
final class PluginId {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "ID",
      descriptionKey = "plugins.id",
      converter = TextConverter.class)
  private String id;

  String value() {
    return id;
  }
}
