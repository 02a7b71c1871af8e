package id.pelanggan.app.cli.plugins;

import picocli.CommandLine.Command;

/** Everything about plugins. */
@Command(
    name = "plugins",
    subcommands = {
      PluginsListCommand.class,
      PluginsInstallCommand.class,
      PluginsTrustCommand.class,
      PluginsRemoveCommand.class
    })
public final class PluginsCommand {}
