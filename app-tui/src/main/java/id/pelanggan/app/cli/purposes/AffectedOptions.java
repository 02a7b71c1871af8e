package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.TimeConverter;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.application.incident.Affected;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Option;

/** Whom an incident concerns, as the command line says it. */
final class AffectedOptions {
  @Option(
      names = "--customer",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "incidents.customer",
      converter = UuidConverter.class)
  private List<UUID> customers = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "incidents.source",
      converter = TextConverter.class)
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--read-by",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "incidents.readBy",
      converter = TextConverter.class)
  private Optional<String> operator = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "incidents.from",
      converter = TimeConverter.class)
  private Optional<Instant> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "${bundle:label.time}",
      descriptionKey = "incidents.to",
      converter = TimeConverter.class)
  private Optional<Instant> to = Optional.empty();

  /**
   * @throws PelangganException {@link PurposeCommandError#AFFECTED_INCOMPLETE}
   */
  List<Affected> affected() {
    if (operator.isPresent() != from.isPresent() || from.isPresent() != to.isPresent()) {
      throw new PelangganException(PurposeCommandError.AFFECTED_INCOMPLETE);
    }
    List<Affected> affected = new ArrayList<>();
    if (!customers.isEmpty()) {
      affected.add(new Affected.Customers(customers.stream().map(CustomerId::new).toList()));
    }
    source.ifPresent(name -> affected.add(new Affected.OfSource(name)));
    operator.ifPresent(name ->
        affected.add(
            new Affected.ReadBy(new OperatorName(name), from.orElseThrow(), to.orElseThrow())));
    return affected;
  }
}
