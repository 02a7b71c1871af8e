package id.pelanggan.app.cli.purposes;

import picocli.CommandLine.Command;

/** Impact assessments. */
@Command(
    name = "assessments",
    subcommands = {
      AssessmentsListCommand.class,
      AssessmentsSaveCommand.class,
      AssessmentsSignCommand.class,
      AssessmentsWithdrawCommand.class,
      AssessmentsSwitchCommand.class
    })
public final class AssessmentsCommand {}
