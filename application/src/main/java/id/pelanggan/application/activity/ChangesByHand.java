package id.pelanggan.application.activity;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What operators changed one document at a time, and what depends on it. */
final class ChangesByHand {
  private final ChangeSets changeSets;
  private final SourceRecords records;
  private final Customers customers;

  @Inject
  ChangesByHand(ChangeSets changeSets, SourceRecords records, Customers customers) {
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.records = requireNonNull(records, "records is null");
    this.customers = requireNonNull(customers, "customers is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CHANGE_UNKNOWN} where there is none
   */
  ChangeSet require(ChangeSetId id) {
    return changeSets
        .find(id)
        .filter(changeSet -> changeSet.kind() == ChangeSetKind.MANUAL)
        .orElseThrow(() ->
            new PelangganException(
                IntakeError.CHANGE_UNKNOWN, Map.of("change", id.value().toString())));
  }

  /** Whom the change was about; empty where it said nothing new, so that nothing came in. */
  Optional<CustomerId> findCustomer(ChangeSet changeSet) {
    List<UUID> changed = records.listRecordsOf(changeSet.stream(), changeSet.id(), 1);
    return records.listIdentitiesOfRecords(changeSet.stream(), changed).stream()
        .map(Identity::owner)
        .map(CustomerId::new)
        .findFirst();
  }

  /**
   * What operators said of the same customer later, the last of it: it was made on top of this
   * change. What merely happened later, such as a call, does not depend on anything.
   */
  Optional<ChangeSetId> findLater(ChangeSet changeSet, CustomerId customer) {
    if (changeSet.stream() != Stream.CUSTOMERS) {
      return Optional.empty();
    }
    Instant at = changeSet.context().at();
    return records.listBelieved(Stream.CUSTOMERS, List.of(customer)).stream()
        .filter(version -> version.source().equals(changeSet.source()))
        .filter(version -> !version.changeSet().equals(changeSet.id()))
        .filter(version -> !version.observedAt().isBefore(at))
        .max(RecordVersion.BELIEVED_LAST)
        .map(RecordVersion::changeSet);
  }

  boolean isThere(CustomerId customer) {
    return customers.find(customer).isPresent();
  }
}
