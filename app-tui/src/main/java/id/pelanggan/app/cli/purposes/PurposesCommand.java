package id.pelanggan.app.cli.purposes;

import picocli.CommandLine.Command;

/** What data is kept for. */
@Command(
    name = "purposes",
    subcommands = {
      PurposesListCommand.class,
      PurposesShowCommand.class,
      PurposesProposeCommand.class,
      PurposesAddCommand.class,
      PurposesChangeCommand.class,
      PurposesActivateCommand.class,
      PurposesDeactivateCommand.class
    })
public final class PurposesCommand {}
