package id.pelanggan.adapters.postgres.ingest;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.application.intake.Withdrawal;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.ImpactAssessments;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.util.List;
import java.util.Optional;

/** Brings documents into the product and takes them back, as imports and operators do. */
record Shop(House house) {
  /** What came in together. */
  record Came(ChangeSet changeSet, Counts counts) {
    ChangeSetId id() {
      return changeSet.id();
    }
  }

  /** Matching across sources needs no assessment here. */
  Source source(String name, int trust, boolean linksByEmail) {
    house.get(ImpactAssessments.class).require(AssessmentTopic.MATCHING, false);
    return house
        .get(Sources.class)
        .insertIfAbsent(
            new Source(
                new SourceId(house.nextId()),
                name,
                StartingPurposes.SALES_AND_SERVICE,
                trust,
                linksByEmail),
            house.context());
  }

  /** The one that the product makes when the first change by hand is done. */
  Source operators() {
    return source("Operators", Source.TRUST_OF_OPERATORS, false);
  }

  Came receive(Source source, Stream stream, Document... documents) {
    return receive(source, stream, List.of(documents));
  }

  /** One page of an import of its own. */
  Came receive(Source source, Stream stream, List<Document> documents) {
    CallContext context = house.context();
    ChangeSetId id = new ChangeSetId(house.nextId());
    KeySlot slot = house.vault().newSlot();
    ChangeSet changeSet =
        new ChangeSet(
            id,
            source.id(),
            stream,
            ChangeSetKind.IMPORT,
            ChangeSetState.RUNNING,
            context,
            1,
            0,
            Counts.NONE,
            slot,
            new byte[0],
            Optional.empty());
    return house
        .get(Transactions.class)
        .inTransaction(() -> {
          changeSets().insert(changeSet);
          Counts counts =
              house
                  .get(Intake.class)
                  .receive(new Delivery(id, slot, source, stream, context, documents));
          changeSets().addPage(id, 1, 1, counts);
          return new Came(changeSet, counts);
        });
  }

  /** A change by hand; says when. */
  Came receiveByHand(CallContext context, Document document) {
    return house
        .get(Transactions.class)
        .inTransaction(() -> {
          house.get(ManualChanges.class).receive(context, document);
          ChangeSet changeSet = changeSets().list(ChangeSetKind.MANUAL).getFirst();
          return new Came(changeSet, changeSet.counts());
        });
  }

  /**
   * Withdraws everything that came in.
   *
   * @param atATime documents in one transaction
   */
  void undo(ChangeSet changeSet, int atATime) {
    int withdrawn;
    do {
      withdrawn =
          house
              .get(Transactions.class)
              .inTransaction(() ->
                  house
                      .get(Withdrawal.class)
                      .withdraw(
                          house.context(),
                          changeSet.id(),
                          changeSet.source(),
                          changeSet.stream(),
                          atATime));
    } while (withdrawn > 0);
  }

  private ChangeSets changeSets() {
    return house.get(ChangeSets.class);
  }
}
