package id.pelanggan.app.cli.shop;

import picocli.CommandLine.Command;

/** Everything about the shop as a whole. */
@Command(name = "shop", subcommands = ShopShowCommand.class)
public final class ShopCommand {}
