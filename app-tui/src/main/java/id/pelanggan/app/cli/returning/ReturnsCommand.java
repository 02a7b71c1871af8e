package id.pelanggan.app.cli.returning;

import picocli.CommandLine.Command;

/** Everything about people who may have been erased and whom a source brings again. */
@Command(
    name = "returns",
    subcommands = {ReturnsListCommand.class, ReturnsSettleCommand.class})
public final class ReturnsCommand {}
