package id.pelanggan.app.cli.purposes;

import picocli.CommandLine.Command;

/** Who is responsible for the data. */
@Command(
    name = "controller",
    subcommands = {ControllerShowCommand.class, ControllerSetCommand.class})
public final class ControllerCommand {}
