package id.pelanggan.app.cli.retention;

import picocli.CommandLine.Command;

/** Data that asks for a purpose of its own. */
@Command(
    name = "sensitive",
    subcommands = {
      SensitiveSearchCommand.class,
      SensitiveListCommand.class,
      SensitiveShowCommand.class,
      SensitiveClearCommand.class,
      SensitiveKeepCommand.class
    })
final class RetentionSensitiveCommand {}
