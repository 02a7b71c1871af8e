package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Statement;
import id.pelanggan.domain.customer.Survivorship;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Derives golden records from source records, and seals them. */
public final class Profiles {
  private final SourceRecords records;
  private final Customers customers;
  private final Sources sources;
  private final Sealing sealing;

  @Inject
  Profiles(SourceRecords records, Customers customers, Sources sources, Sealing sealing) {
    this.records = requireNonNull(records, "records is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * Derives customers that are stored again from what is stored of them.
   *
   * @return what is said of each
   */
  Map<CustomerId, List<Statement>> refresh(Collection<CustomerId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<SourceId, Integer> trust =
        sources.list().stream().collect(Collectors.toMap(Source::id, Source::trust));
    Map<CustomerId, List<Statement>> statements = new HashMap<>();
    for (RecordVersion version : records.listBelieved(Stream.CUSTOMERS, ids)) {
      statements
          .computeIfAbsent(new CustomerId(version.owner()), id -> new ArrayList<>())
          .add(statement(version, requireNonNull(trust.get(version.source()), "no such source")));
    }
    Map<CustomerId, Integer> versions = customers.listProfileVersions(ids);
    List<CustomerState> states = new ArrayList<>();
    customers
        .listSlots(ids)
        .forEach((id, slot) ->
            states.add(
                state(
                    id,
                    slot,
                    statements.getOrDefault(id, List.of()),
                    versions.getOrDefault(id, 0) + 1)));
    customers.update(states);
    ids.forEach(id -> statements.computeIfAbsent(id, nobody -> new ArrayList<>()));
    return statements;
  }

  /** A customer as it is to be stored, of whom the statements are all there is. */
  CustomerState state(CustomerId id, KeySlot slot, List<Statement> statements, int version) {
    CustomerProfile profile = Survivorship.derive(statements);
    Optional<SealedProfile> sealed =
        profile.isEmpty()
            ? Optional.empty()
            : Optional.of(sealing.seal(slot, id, version, profile));
    return new CustomerState(id, slot, false, CustomerFacts.of(profile), sealed, contacts(profile));
  }

  private Statement statement(RecordVersion version, int trust) {
    CustomerDocument document = (CustomerDocument) sealing.open(Stream.CUSTOMERS, version);
    return new Statement(
        new Origin(version.record(), version.source(), version.observedAt()),
        trust,
        document.details());
  }

  private Set<Contact> contacts(CustomerProfile profile) {
    return profile.contactPoints().stream()
        .filter(point -> !point.value().normalised().isEmpty())
        .map(point -> sealing.contact(point.value()))
        .collect(Collectors.toSet());
  }
}
