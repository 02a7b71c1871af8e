package id.pelanggan.app.cli.activity;

import picocli.CommandLine.Command;

/** Everything about what operators changed by hand. */
@Command(
    name = "changes",
    subcommands = {ChangesListCommand.class, ChangesUndoCommand.class})
public final class ChangesCommand {}
