package id.pelanggan.app.cli.exporting;

import picocli.CommandLine.Command;

/** What goes out in files. */
@Command(
    name = "export",
    subcommands = {ExportCustomersCommand.class, ExportOrdersCommand.class})
public final class ExportCommand {}
