package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Survivorship;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Opens what is sealed, for those who may see it. */
public final class Archive {
  private final SourceRecords records;
  private final Sources sources;
  private final Sealing sealing;

  @Inject
  Archive(SourceRecords records, Sources sources, Sealing sealing) {
    this.records = requireNonNull(records, "records is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /** The golden record; an empty one where nothing is known. */
  public CustomerProfile profile(CustomerState customer) {
    return customer
        .profile()
        .map(profile -> sealing.open(customer.id(), profile))
        .orElseGet(() -> Survivorship.derive(List.of()));
  }

  /**
   * A golden record; empty where it is not to be read any more, because its key was destroyed or
   * because it was damaged.
   */
  public Optional<CustomerProfile> findProfile(KeptProfile kept) {
    try {
      return Optional.of(sealing.open(kept.customer(), kept.profile()));
    } catch (PelangganException e) {
      if (e.code() == VaultError.KEY_PUNCTURED || e.code() == VaultError.SEAL_BROKEN) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** What is believed of a customer in one stream, in no order. */
  public List<Opened> list(Stream stream, CustomerId customer) {
    return open(stream, records.listBelieved(stream, List.of(customer)));
  }

  /** What any source calls by that id. */
  public List<Opened> list(Stream stream, ExternalId id) {
    List<BlindIndex> digests =
        sources.list().stream()
            .map(Source::id)
            .map(source -> sealing.digest(source, stream, id))
            .toList();
    Map<UUID, Integer> believed = new HashMap<>();
    for (Identity identity : records.listIdentities(stream, digests)) {
      believed.put(identity.record(), identity.version());
    }
    List<RecordVersion> versions = new ArrayList<>();
    for (RecordVersion version : records.listVersions(stream, believed.keySet())) {
      if (version.version() == believed.getOrDefault(version.record(), 0)) {
        versions.add(version);
      }
    }
    return open(stream, versions);
  }

  /**
   * Hands over what is believed of a source's documents about some customers, in the order in which
   * they came in, some thousand at a time; those whose key was destroyed are left out.
   *
   * @param wanted whose; asked by several threads
   */
  public void read(
      Stream stream,
      SourceId source,
      Predicate<CustomerId> wanted,
      Consumer<List<Document>> pages) {
    records.readBelieved(
        stream,
        source,
        page ->
            pages.accept(
                page.parallelStream()
                    .filter(version -> wanted.test(new CustomerId(version.owner())))
                    .flatMap(version -> find(stream, version).stream())
                    .toList()));
  }

  /** Opens one version; empty where its key was destroyed. */
  public Optional<Document> find(Stream stream, RecordVersion version) {
    try {
      return Optional.of(sealing.open(stream, version));
    } catch (PelangganException e) {
      if (e.code() == VaultError.KEY_PUNCTURED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<Opened> open(Stream stream, List<RecordVersion> versions) {
    return versions.stream()
        .map(version -> new Opened(version, sealing.open(stream, version)))
        .toList();
  }

  /** A document with where it is kept. */
  public record Opened(RecordVersion version, Document document) {}
}
