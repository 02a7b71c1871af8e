package id.pelanggan.app.cli.retention;

import picocli.CommandLine.Command;

/** Policies of retention. */
@Command(
    name = "policies",
    subcommands = {
      PoliciesListCommand.class,
      PoliciesShowCommand.class,
      PoliciesChangeCommand.class
    })
final class RetentionPoliciesCommand {}
