package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.assessment.Assessments;
import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Statement;
import id.pelanggan.domain.customer.Survivorship;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores what was judged and whose owners are known. */
final class Entry {
  private static final byte[] NOT_SEALED = {};
  private static final CustomerFacts NO_FACTS = CustomerFacts.of(Survivorship.derive(List.of()));

  private final SourceRecords records;
  private final Customers customers;
  private final Profiles profiles;
  private final Facts facts;
  private final Assortment assortment;
  private final Sealing sealing;
  private final MatchCandidates candidates;
  private final Provider<ConsentBook> consents;
  private final Provider<Assessments> assessments;
  private final TimeOrderedIds ids;

  @Inject
  Entry(
      SourceRecords records,
      Customers customers,
      Profiles profiles,
      Facts facts,
      Assortment assortment,
      Sealing sealing,
      MatchCandidates candidates,
      Provider<ConsentBook> consents,
      Provider<Assessments> assessments,
      TimeOrderedIds ids) {
    this.records = requireNonNull(records, "records is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.profiles = requireNonNull(profiles, "profiles is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.assortment = requireNonNull(assortment, "assortment is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.candidates = requireNonNull(candidates, "candidates is null");
    this.consents = requireNonNull(consents, "consents is null");
    this.assessments = requireNonNull(assessments, "assessments is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  void store(Delivery delivery, Verdicts verdicts, Owned owned) {
    Work work = new Work(delivery, owned);
    work.take(verdicts.all());
    customers.insert(work.addedCustomers());
    records.insertIdentities(Stream.CUSTOMERS, owned.mentioned());
    records.insertIdentities(delivery.stream(), work.inserted);
    records.insertVersions(delivery.stream(), work.sealedVersions());
    records.updateIdentities(delivery.stream(), work.updated);
    facts.replace(delivery.stream(), Facts.places(work.superseded), work.believed);
    profiles.refresh(work.customersToRefresh());
    if (delivery.stream() == Stream.ORDERS) {
      assortment.mention(delivery.source().id(), delivery.documents());
    }
    if (!work.statements.isEmpty()) {
      consents.get().take(delivery.context(), delivery.changeSet(), Agreements.in(work.statements));
      if (assessments.get().permits(AssessmentTopic.MATCHING)) {
        candidates.find(work.statements.keySet(), delivery.changeSet(), delivery.context().at());
      }
    }
  }

  /** The rows that one delivery comes to. */
  private final class Work {
    private final Delivery delivery;
    private final Owned owned;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Identity> inserted = new ArrayList<>();
    private final List<Identity> updated = new ArrayList<>();
    private final List<Identity> superseded = new ArrayList<>();
    private final List<Facts.Believed> believed = new ArrayList<>();
    private final Map<CustomerId, List<Statement>> statements = new HashMap<>();

    Work(Delivery delivery, Owned owned) {
      this.delivery = delivery;
      this.owned = owned;
    }

    void take(List<Verdict> verdicts) {
      for (Verdict verdict : verdicts) {
        Arrival arrival = verdict.arrival();
        switch (verdict) {
          case Verdict.Unknown unknown -> {
            RecordVersion version = draft(arrival, newRecord(arrival), 1);
            inserted.add(first(arrival, version));
            believe(arrival, version);
          }
          case Verdict.Newer newer -> {
            RecordVersion version = next(arrival, newer.identity());
            updated.add(newer.identity().believing(version));
            superseded.add(newer.identity());
            believe(arrival, version);
          }
          case Verdict.Older older ->
              updated.add(older.identity().keeping(next(arrival, older.identity())));
        }
      }
    }

    /** Sealing takes most of the time, and each document is sealed by itself. */
    List<RecordVersion> sealedVersions() {
      return drafts.parallelStream().map(this::seal).toList();
    }

    /** New customers with what is said of them here; nothing else is known of them. */
    List<CustomerState> addedCustomers() {
      return owned.added().parallelStream().map(this::addedCustomer).toList();
    }

    private CustomerState addedCustomer(CustomerId id) {
      KeySlot slot = slot(id.value());
      List<Statement> said = statements.get(id);
      return said == null
          ? new CustomerState(
              id, slot, owned.walkIns().contains(id), NO_FACTS, Optional.empty(), Set.of())
          : profiles.state(id, slot, said, 1);
    }

    Set<CustomerId> customersToRefresh() {
      Set<CustomerId> known = new LinkedHashSet<>(statements.keySet());
      known.removeAll(owned.added());
      return known;
    }

    private void believe(Arrival arrival, RecordVersion version) {
      believed.add(
          new Facts.Believed(
              new Facts.Place(version.owner(), version.record()),
              version.source(),
              arrival.document()));
      if (arrival.document() instanceof CustomerDocument customer) {
        statements
            .computeIfAbsent(new CustomerId(version.owner()), id -> new ArrayList<>())
            .add(
                new Statement(
                    new Origin(version.record(), version.source(), version.observedAt()),
                    delivery.source().trust(),
                    customer.details()));
      }
    }

    private RecordVersion next(Arrival arrival, Identity identity) {
      return draft(arrival, identity.record(), identity.versions() + 1);
    }

    private RecordVersion draft(Arrival arrival, UUID record, int number) {
      UUID owner = owner(arrival);
      RecordVersion version =
          new RecordVersion(
              owner,
              record,
              number,
              delivery.source().id(),
              delivery.changeSet(),
              arrival.observedAt(delivery.context().at()),
              arrival.content(),
              slot(owner),
              NOT_SEALED);
      drafts.add(new Draft(version, arrival.bytes()));
      return version;
    }

    private RecordVersion seal(Draft draft) {
      RecordVersion version = draft.version();
      return version.with(
          sealing.seal(
              version.slot(),
              delivery.stream(),
              version.owner(),
              version.record(),
              version.version(),
              draft.text()));
    }

    private static Identity first(Arrival arrival, RecordVersion version) {
      return new Identity(
          arrival.digest(),
          version.record(),
          version.owner(),
          version.source(),
          1,
          1,
          version.content(),
          version.observedAt());
    }

    private UUID newRecord(Arrival arrival) {
      return delivery.stream() == Stream.PRODUCTS ? owner(arrival) : ids.next();
    }

    private UUID owner(Arrival arrival) {
      return requireNonNull(owned.owners().get(arrival.digest()), "no owner");
    }

    private KeySlot slot(UUID owner) {
      return requireNonNull(owned.slots().get(owner), "no slot");
    }
  }

  /** A version before it is sealed. */
  private record Draft(RecordVersion version, byte[] text) {}
}
