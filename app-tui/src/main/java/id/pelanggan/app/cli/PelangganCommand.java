package id.pelanggan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program itself. Without a command it opens the operator's terminal. */
@Command(
    name = "pelanggan",
    subcommands = {InitCommand.class, StatusCommand.class, StopCommand.class, DoctorCommand.class},
    mixinStandardHelpOptions = false)
public final class PelangganCommand {
  @Mixin private GlobalOptions options;

  @Option(names = "--linear", descriptionKey = "linear")
  private boolean linear;

  public GlobalOptions options() {
    return options;
  }

  /** Whether the operator wants lines instead of screens. */
  public boolean linear() {
    return linear;
  }
}
