package id.pelanggan.app.cli.customer;

import picocli.CommandLine.Command;

/** Everything about customers. */
@Command(
    name = "customers",
    subcommands = {
      CustomersCountCommand.class,
      CustomersFindCommand.class,
      CustomersShowCommand.class,
      CustomersAddCommand.class,
      CustomersEditCommand.class
    })
public final class CustomersCommand {}
