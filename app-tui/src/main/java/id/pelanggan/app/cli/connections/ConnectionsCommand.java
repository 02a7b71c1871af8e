package id.pelanggan.app.cli.connections;

import picocli.CommandLine.Command;

/** Everything about connected systems but reading them. */
@Command(
    name = "connections",
    subcommands = {
      ConnectionsListCommand.class,
      ConnectionsAddCommand.class,
      ConnectionsCheckCommand.class,
      ConnectionsChangeCommand.class,
      ConnectionsRemoveCommand.class
    })
public final class ConnectionsCommand {}
