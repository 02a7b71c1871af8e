package id.pelanggan.app.cli.importing;

import picocli.CommandLine.Command;

/** Everything about imports but the import itself. */
@Command(
    name = "imports",
    subcommands = {
      ImportsFilesCommand.class,
      ImportsListCommand.class,
      ImportsShowCommand.class,
      ImportsResumeCommand.class,
      ImportsUndoCommand.class,
      ImportsErrorsCommand.class,
      ImportsRepairCommand.class
    })
public final class ImportsCommand {}
