package id.pelanggan.app.cli.outreach;

import picocli.CommandLine.Command;

/** Links to customers' own pages. */
@Command(
    name = "links",
    subcommands = {LinksSendCommand.class})
public final class LinksCommand {}
