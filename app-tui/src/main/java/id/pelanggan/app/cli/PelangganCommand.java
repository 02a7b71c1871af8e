package id.pelanggan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself. Without a command it shows what it can do. */
@Command(
    name = "pelanggan",
    subcommands = {InitCommand.class, StatusCommand.class, StopCommand.class, DoctorCommand.class},
    mixinStandardHelpOptions = false)
public final class PelangganCommand {
  @Mixin private GlobalOptions options;

  public GlobalOptions options() {
    return options;
  }
}
