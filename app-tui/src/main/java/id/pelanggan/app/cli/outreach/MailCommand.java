package id.pelanggan.app.cli.outreach;

import picocli.CommandLine.Command;

/** How letters are sent. */
@Command(
    name = "mail",
    subcommands = {MailShowCommand.class, MailSetCommand.class, MailTestCommand.class})
public final class MailCommand {}
