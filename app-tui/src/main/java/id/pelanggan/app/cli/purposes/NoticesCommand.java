package id.pelanggan.app.cli.purposes;

import picocli.CommandLine.Command;

/** What customers are told. */
@Command(
    name = "notices",
    subcommands = {
      NoticesListCommand.class,
      NoticesShowCommand.class,
      NoticesAddCommand.class,
      NoticesAnnounceCommand.class,
      NoticesToldCommand.class,
      NoticesActivateCommand.class
    })
public final class NoticesCommand {}
