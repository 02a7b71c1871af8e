package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.ErasedPeople.Sifted;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes documents in: tells what is new, finds whom each is about, derives the golden records,
 * seals, stores. Everything that comes into the database comes through here, inside the transaction
 * of its caller.
 */
public final class Intake {
  private final ChangeSets changeSets;
  private final SourceRecords records;
  private final Sealing sealing;
  private final Arrivals arrivals;
  private final ErasedPeople erasedPeople;
  private final Returns returns;
  private final Judge judge;
  private final Owners owners;
  private final Entry entry;

  @Inject
  Intake(
      ChangeSets changeSets,
      SourceRecords records,
      Sealing sealing,
      Arrivals arrivals,
      ErasedPeople erasedPeople,
      Returns returns,
      Judge judge,
      Owners owners,
      Entry entry) {
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.records = requireNonNull(records, "records is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.arrivals = requireNonNull(arrivals, "arrivals is null");
    this.erasedPeople = requireNonNull(erasedPeople, "erasedPeople is null");
    this.returns = requireNonNull(returns, "returns is null");
    this.judge = requireNonNull(judge, "judge is null");
    this.owners = requireNonNull(owners, "owners is null");
    this.entry = requireNonNull(entry, "entry is null");
  }

  /** Makes documents ready to come in; needs no transaction, so it can be done ahead. */
  public List<Arrival> prepare(SourceId source, List<Document> documents) {
    return documents.stream().map(document -> arrivals.of(source, document)).toList();
  }

  /** By what a source's document is known, whatever it says. */
  public BlindIndex digest(SourceId source, Stream stream, ExternalId id) {
    return sealing.digest(source, stream, id);
  }

  /** Returns what became of the documents; rows are not counted here. */
  public Counts receive(Delivery delivery) {
    return receive(delivery, prepare(delivery.source().id(), delivery.documents()));
  }

  /**
   * As {@link #receive(Delivery)}. Nothing of a source comes in while an import of it is undone:
   * what is known because of that import is about to be forgotten.
   *
   * @param arrivals what {@link #prepare} made of the delivery's documents
   */
  public Counts receive(Delivery delivery, List<Arrival> arrivals) {
    changeSets.lockIntake();
    if (changeSets.isUndoing(delivery.source().id(), delivery.stream())) {
      throw new PelangganException(
          IntakeError.IMPORT_BEING_UNDONE,
          Map.of(
              "import", delivery.changeSet().value().toString(),
              "source", delivery.source().name()));
    }
    Map<BlindIndex, Identity> known = known(delivery.stream(), arrivals);
    SourceId source = delivery.source().id();
    Sifted sifted = erasedPeople.sift(source, delivery.stream(), arrivals, known);
    returns.hold(source, sifted.held(), delivery.context().at());
    return store(delivery, sifted.admitted(), known).plus(keptOut(sifted));
  }

  /** Takes in a document of which somebody decided that it is not about a person who was erased. */
  Counts admit(Delivery delivery) {
    changeSets.lockIntake();
    List<Arrival> arrivals = prepare(delivery.source().id(), delivery.documents());
    return store(delivery, arrivals, known(delivery.stream(), arrivals));
  }

  private Counts store(Delivery delivery, List<Arrival> arrivals, Map<BlindIndex, Identity> known) {
    Verdicts verdicts = judge.judge(delivery.stream(), delivery.context().at(), arrivals, known);
    if (!verdicts.isNothingToStore()) {
      entry.store(delivery, verdicts, owners.find(delivery, verdicts));
    }
    return verdicts.counts();
  }

  /** What would become of the documents if they came in now; stores nothing. */
  public Counts estimate(SourceId source, Stream stream, Instant at, List<Document> documents) {
    List<Arrival> arrivals = prepare(source, documents);
    Map<BlindIndex, Identity> known = known(stream, arrivals);
    Sifted sifted = erasedPeople.sift(source, stream, arrivals, known);
    return judge.judge(stream, at, sifted.admitted(), known).counts().plus(keptOut(sifted));
  }

  private Map<BlindIndex, Identity> known(Stream stream, List<Arrival> arrivals) {
    Set<BlindIndex> digests = HashSet.newHashSet(arrivals.size());
    for (Arrival arrival : arrivals) {
      if (!digests.add(arrival.digest())) {
        throw new IllegalArgumentException("two documents of one page have the same id");
      }
    }
    Map<BlindIndex, Identity> known = HashMap.newHashMap(arrivals.size());
    for (Identity identity : records.listIdentities(stream, digests)) {
      known.put(identity.digest(), identity);
    }
    return known;
  }

  private static Counts keptOut(Sifted sifted) {
    return Counts.ofKeptOut(sifted.keptOut() + sifted.held().size());
  }
}
