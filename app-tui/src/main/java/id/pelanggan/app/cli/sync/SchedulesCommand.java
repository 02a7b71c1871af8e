package id.pelanggan.app.cli.sync;

import picocli.CommandLine.Command;

/** Everything about when connections are read by themselves. */
@Command(
    name = "schedules",
    subcommands = {
      SchedulesListCommand.class,
      SchedulesSetCommand.class,
      SchedulesClearCommand.class,
      SchedulesPauseCommand.class,
      SchedulesResumeCommand.class
    })
public final class SchedulesCommand {}
