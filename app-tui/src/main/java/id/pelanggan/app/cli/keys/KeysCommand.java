package id.pelanggan.app.cli.keys;

import picocli.CommandLine.Command;

/** Everything about the keys. */
@Command(
    name = "keys",
    subcommands = {KeysStatusCommand.class, KeysUnlockCommand.class})
public final class KeysCommand {}
