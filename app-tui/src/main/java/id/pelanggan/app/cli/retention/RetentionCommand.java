package id.pelanggan.app.cli.retention;

import picocli.CommandLine.Command;

/** Everything about how long data is kept. */
@Command(
    name = "retention",
    subcommands = {
      RetentionPlanCommand.class,
      RetentionRunCommand.class,
      RetentionRunsCommand.class,
      RetentionFollowCommand.class,
      RetentionCasesCommand.class,
      RetentionKeepCommand.class,
      RetentionPoliciesCommand.class,
      RetentionHoldsCommand.class,
      RetentionWarningsCommand.class,
      RetentionSensitiveCommand.class
    })
public final class RetentionCommand {}
