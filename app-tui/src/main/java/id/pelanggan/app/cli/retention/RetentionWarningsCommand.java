package id.pelanggan.app.cli.retention;

import picocli.CommandLine.Command;

/** Customers whom somebody has to call or write to. */
@Command(
    name = "warnings",
    subcommands = {
      WarningsListCommand.class,
      WarningsExportCommand.class,
      WarningsNoteCommand.class
    })
final class RetentionWarningsCommand {}
