package id.pelanggan.app.cli.erasure;

import picocli.CommandLine.Command;

/** Everything about letting customers go. */
@Command(
    name = "erase",
    subcommands = {
      ErasePlanCommand.class,
      EraseBeginCommand.class,
      EraseCancelCommand.class,
      EraseListCommand.class,
      EraseShowCommand.class,
      EraseRunCommand.class
    })
public final class EraseCommand {}
