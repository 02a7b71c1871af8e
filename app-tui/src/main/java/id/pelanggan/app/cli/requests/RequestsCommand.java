package id.pelanggan.app.cli.requests;

import picocli.CommandLine.Command;

/** Everything about what customers ask by right. */
@Command(
    name = "requests",
    subcommands = {
      RequestsListCommand.class,
      RequestsShowCommand.class,
      RequestsOpenCommand.class,
      RequestsAssignCommand.class,
      RequestsVerifyCommand.class,
      RequestsRegimeCommand.class,
      RequestsExtendCommand.class,
      RequestsRefuseCommand.class,
      RequestsWithdrawCommand.class,
      RequestsExportCommand.class,
      RequestsAnswerCommand.class,
      RequestsReceiptCommand.class,
      RequestsRestrictedCommand.class,
      RequestsRestrictCommand.class,
      RequestsLiftCommand.class
    })
public final class RequestsCommand {}
