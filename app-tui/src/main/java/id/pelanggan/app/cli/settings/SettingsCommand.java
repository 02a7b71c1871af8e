package id.pelanggan.app.cli.settings;

import picocli.CommandLine.Command;

/** Everything about what the operators choose for their terminal. */
@Command(
    name = "settings",
    subcommands = {SettingsShowCommand.class, SettingsSetCommand.class})
public final class SettingsCommand {}
