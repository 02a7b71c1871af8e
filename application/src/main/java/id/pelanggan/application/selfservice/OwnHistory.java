package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much is kept of a customer, and who said it. */
final class OwnHistory {
  private static final List<Stream> OF_CUSTOMERS =
      List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK);

  private final SourceRecords records;
  private final Sources sources;

  @Inject
  OwnHistory(SourceRecords records, Sources sources) {
    this.records = requireNonNull(records, "records is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  History read(CustomerId customer) {
    Map<Stream, List<RecordVersion>> believed = new EnumMap<>(Stream.class);
    OF_CUSTOMERS.forEach(
        stream -> believed.put(stream, records.listBelieved(stream, List.of(customer))));
    Set<SourceId> said =
        believed.values().stream()
            .flatMap(List::stream)
            .map(RecordVersion::source)
            .collect(Collectors.toSet());
    return new History(
        new OwnPage.Counts(
            believed.getOrDefault(Stream.ORDERS, List.of()).size(),
            believed.getOrDefault(Stream.INTERACTIONS, List.of()).size(),
            believed.getOrDefault(Stream.FEEDBACK, List.of()).size()),
        sources.list().stream().filter(source -> said.contains(source.id())).toList());
  }

  /**
   * @param sources that say something of the customer
   */
  record History(OwnPage.Counts counts, List<Source> sources) {}
}
