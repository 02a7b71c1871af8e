package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.customer.CustomerId;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** Whom a command is about. */
public final class CustomerArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "customers.id",
      converter = UuidConverter.class)
  private UUID id;

  public CustomerId id() {
    return new CustomerId(id);
  }
}
