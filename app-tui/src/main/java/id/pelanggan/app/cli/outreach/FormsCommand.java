package id.pelanggan.app.cli.outreach;

import picocli.CommandLine.Command;

/** Forms by which people sign up. */
@Command(
    name = "forms",
    subcommands = {FormsListCommand.class, FormsShowCommand.class, FormsSaveCommand.class})
public final class FormsCommand {}
