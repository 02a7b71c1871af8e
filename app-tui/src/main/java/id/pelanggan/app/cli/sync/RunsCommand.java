package id.pelanggan.app.cli.sync;

import picocli.CommandLine.Command;

/** Everything about runs but beginning one. */
@Command(
    name = "runs",
    subcommands = {RunsListCommand.class, RunsShowCommand.class, RunsStopCommand.class})
public final class RunsCommand {}
