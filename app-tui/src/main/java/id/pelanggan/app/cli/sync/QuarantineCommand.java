package id.pelanggan.app.cli.sync;

import picocli.CommandLine.Command;

/** Everything about records that are kept aside. */
@Command(
    name = "quarantine",
    subcommands = {
      QuarantineListCommand.class,
      QuarantineShowCommand.class,
      QuarantineRepairCommand.class,
      QuarantineReplayCommand.class
    })
public final class QuarantineCommand {}
