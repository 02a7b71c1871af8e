package id.pelanggan.app.cli.sales;

import picocli.CommandLine.Command;

/** Everything about orders. */
@Command(name = "orders", subcommands = OrdersShowCommand.class)
public final class OrdersCommand {}
