package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.application.port.Products;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes back what came in with a change set, inside the transaction of its caller. Of each document
 * the latest version that remains is believed again; what nobody says any more is gone.
 */
public final class Withdrawal {
  private final ChangeSets changeSets;
  private final SourceRecords records;
  private final Customers customers;
  private final Profiles profiles;
  private final Products products;
  private final Facts facts;
  private final Assortment assortment;
  private final Sealing sealing;
  private final MatchCandidates candidates;
  private final ConsentBook consents;

  @Inject
  Withdrawal(
      ChangeSets changeSets,
      SourceRecords records,
      Customers customers,
      Profiles profiles,
      Products products,
      Facts facts,
      Assortment assortment,
      Sealing sealing,
      MatchCandidates candidates,
      ConsentBook consents) {
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.records = requireNonNull(records, "records is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.profiles = requireNonNull(profiles, "profiles is null");
    this.products = requireNonNull(products, "products is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.assortment = requireNonNull(assortment, "assortment is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.candidates = requireNonNull(candidates, "candidates is null");
    this.consents = requireNonNull(consents, "consents is null");
  }

  /**
   * Withdraws some of the change set's documents.
   *
   * @return how many; 0 when nothing is left of it
   */
  public int withdraw(
      CallContext context, ChangeSetId changeSet, SourceId source, Stream stream, int limit) {
    changeSets.lockIntake();
    List<UUID> chosen = records.listRecordsOf(stream, changeSet, limit);
    if (chosen.isEmpty()) {
      if (stream == Stream.ORDERS || stream == Stream.PRODUCTS) {
        assortment.forget(source);
      }
      candidates.deleteAll(changeSet);
      return 0;
    }
    new Work(context, changeSet, source, stream, chosen).run();
    return chosen.size();
  }

  /** The work on some documents. */
  private final class Work {
    private final CallContext context;
    private final ChangeSetId changeSet;
    private final SourceId source;
    private final Stream stream;
    private final List<UUID> chosen;
    private final Map<UUID, List<RecordVersion>> remaining = new HashMap<>();
    private final Set<CustomerId> touched = new LinkedHashSet<>();
    private final List<Identity> superseded = new ArrayList<>();
    private final List<Identity> updated = new ArrayList<>();
    private final List<Identity> unsaid = new ArrayList<>();
    private final List<Facts.Believed> believed = new ArrayList<>();

    Work(
        CallContext context,
        ChangeSetId changeSet,
        SourceId source,
        Stream stream,
        List<UUID> chosen) {
      this.context = context;
      this.changeSet = changeSet;
      this.source = source;
      this.stream = stream;
      this.chosen = chosen;
    }

    void run() {
      for (RecordVersion version : records.listVersions(stream, chosen)) {
        touched.add(new CustomerId(version.owner()));
        if (!version.changeSet().equals(changeSet)) {
          remaining.computeIfAbsent(version.record(), id -> new ArrayList<>()).add(version);
        }
      }
      List<Identity> identities = records.listIdentitiesOfRecords(stream, chosen);
      identities.forEach(this::settle);
      records.deleteVersions(stream, changeSet, chosen);
      records.updateIdentities(stream, updated);
      forgetUnsaid();
      facts.replace(stream, Facts.places(superseded), believed);
      if (stream == Stream.ORDERS) {
        assortment.mention(source, believed.stream().map(Facts.Believed::document).toList());
      }
      if (stream != Stream.PRODUCTS) {
        settleCustomers();
      }
    }

    private void settle(Identity identity) {
      touched.add(new CustomerId(identity.owner()));
      Optional<RecordVersion> best =
          remaining.getOrDefault(identity.record(), List.of()).stream()
              .max(RecordVersion.BELIEVED_LAST);
      if (best.isEmpty()) {
        superseded.add(identity);
        unsaid.add(identity);
      } else if (best.get().version() != identity.version()) {
        RecordVersion version = best.get();
        superseded.add(identity);
        updated.add(identity.believing(version));
        believed.add(
            new Facts.Believed(
                new Facts.Place(version.owner(), version.record()),
                version.source(),
                sealing.open(stream, version)));
      }
    }

    /**
     * Orders still name their customer and their products where only the description is gone. And a
     * customer whom an operator knows is to be known again when the source comes back.
     */
    private void forgetUnsaid() {
      Set<UUID> named = named();
      records.deleteIdentities(
          stream,
          unsaid.stream()
              .filter(identity -> !named.contains(identity.owner()))
              .map(Identity::record)
              .toList());
      records.updateIdentities(
          stream,
          unsaid.stream()
              .filter(identity -> named.contains(identity.owner()))
              .map(Identity::believingNothing)
              .toList());
    }

    private Set<UUID> named() {
      List<UUID> owners = unsaid.stream().map(Identity::owner).toList();
      return switch (stream) {
        case CUSTOMERS ->
            customers.listNamed(source, owners.stream().map(CustomerId::new).toList()).stream()
                .map(CustomerId::value)
                .collect(Collectors.toSet());
        case PRODUCTS -> products.listMentioned(owners);
        case ORDERS, INTERACTIONS, FEEDBACK -> Set.of();
      };
    }

    private void settleCustomers() {
      Set<CustomerId> unmentioned = customers.listUnmentioned(touched);
      customers.delete(unmentioned);
      if (stream == Stream.CUSTOMERS) {
        touched.removeAll(unmentioned);
        consents.undo(context, changeSet, source, Agreements.in(profiles.refresh(touched)));
      }
    }
  }
}
