package id.pelanggan.app.cli.consent;

import picocli.CommandLine.Command;

/** Everything about what customers agreed to. */
@Command(
    name = "consent",
    subcommands = {
      ConsentShowCommand.class,
      ConsentGrantCommand.class,
      ConsentRefuseCommand.class,
      ConsentWithdrawCommand.class,
      ConsentNoticeCommand.class,
      ConsentFiguresCommand.class,
      ConsentEndingCommand.class,
      ConsentUnclearCommand.class,
      ConsentCheckCommand.class
    })
public final class ConsentCommands {}
