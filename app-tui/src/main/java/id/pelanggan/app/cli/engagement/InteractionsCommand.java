package id.pelanggan.app.cli.engagement;

import picocli.CommandLine.Command;

/** Everything about calls, visits and messages. */
@Command(name = "interactions", subcommands = InteractionsAddCommand.class)
public final class InteractionsCommand {}
