package id.pelanggan.app.cli.customer;

import picocli.CommandLine.Command;

/** Everything about customers. */
@Command(
    name = "customers",
    subcommands = {
      CustomersCountCommand.class,
      CustomersListCommand.class,
      CustomersFindCommand.class,
      CustomersShowCommand.class,
      CustomersAddCommand.class,
      CustomersEditCommand.class,
      CustomersMergeContactsCommand.class
    })
public final class CustomersCommand {}
