package id.pelanggan.app.cli.requests;

import picocli.CommandLine.Command;

/** Everything about what connected systems are told. */
@Command(
    name = "outbox",
    subcommands = {
      OutboxListCommand.class,
      OutboxShowCommand.class,
      OutboxDoneCommand.class,
      OutboxRetryCommand.class
    })
public final class OutboxCommand {}
