package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom a command is about to let go, and how much of them. */
final class CustomersToErase {
  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "erase.customers",
      converter = UuidConverter.class)
  private List<UUID> ids = List.of();

  @Option(names = "--anonymise", descriptionKey = "erase.anonymise")
  private boolean anonymise;

  Set<CustomerId> ids() {
    return ids.stream().map(CustomerId::new).collect(Collectors.toSet());
  }

  ErasureDepth depth() {
    return anonymise ? ErasureDepth.ANONYMISE : ErasureDepth.ERASE;
  }
}
