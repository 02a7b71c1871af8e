package id.pelanggan.app.cli.retention;

import picocli.CommandLine.Command;

/** What must not be let go yet. */
@Command(
    name = "holds",
    subcommands = {HoldsListCommand.class, HoldsPlaceCommand.class, HoldsLiftCommand.class})
final class RetentionHoldsCommand {}
