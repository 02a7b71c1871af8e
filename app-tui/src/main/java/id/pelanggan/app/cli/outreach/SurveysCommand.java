package id.pelanggan.app.cli.outreach;

import picocli.CommandLine.Command;

/** What customers are asked. */
@Command(
    name = "surveys",
    subcommands = {SurveysSendCommand.class})
public final class SurveysCommand {}
