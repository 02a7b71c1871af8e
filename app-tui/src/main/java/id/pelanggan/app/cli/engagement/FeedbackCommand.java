package id.pelanggan.app.cli.engagement;

import picocli.CommandLine.Command;

/** Everything about what customers think of the shop. */
@Command(name = "feedback", subcommands = FeedbackAddCommand.class)
public final class FeedbackCommand {}
