package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells whose something is, by its keyed hash alone; nothing has to be opened. */
public final class Lookup {
  private final Customers customers;
  private final SourceRecords records;
  private final Sources sources;
  private final Sealing sealing;

  @Inject
  Lookup(Customers customers, SourceRecords records, Sources sources, Sealing sealing) {
    this.customers = requireNonNull(customers, "customers is null");
    this.records = requireNonNull(records, "records is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /** Who has the address or number. */
  public Set<CustomerId> byContact(ContactKind kind, String normalised) {
    Contact contact = sealing.contact(kind, normalised);
    return customers.listByContact(List.of(contact)).getOrDefault(contact, Set.of());
  }

  /** Whose the documents are that any source calls so. May hold walk-ins. */
  public Set<CustomerId> byExternalId(Stream stream, ExternalId id) {
    List<BlindIndex> digests =
        sources.list().stream()
            .map(Source::id)
            .map(source -> sealing.digest(source, stream, id))
            .toList();
    Set<CustomerId> owners = new LinkedHashSet<>();
    for (Identity identity : records.listIdentities(stream, digests)) {
      owners.add(new CustomerId(identity.owner()));
    }
    return owners;
  }
}
