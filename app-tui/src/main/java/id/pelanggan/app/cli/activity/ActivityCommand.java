package id.pelanggan.app.cli.activity;

import picocli.CommandLine.Command;

/** Everything about what was done with the data. */
@Command(name = "activity", subcommands = ActivityListCommand.class)
public final class ActivityCommand {}
