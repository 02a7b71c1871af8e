package id.pelanggan.app.cli.purposes;

import picocli.CommandLine.Command;

/** Breaches of the protection of data. */
@Command(
    name = "incidents",
    subcommands = {
      IncidentsListCommand.class,
      IncidentsOpenCommand.class,
      IncidentsChangeCommand.class,
      IncidentsAffectedCommand.class,
      IncidentsLetterCommand.class
    })
public final class IncidentsCommand {}
