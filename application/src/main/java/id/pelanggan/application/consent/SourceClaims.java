package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.consent.ConsentBook.SourceWord;
import id.pelanggan.application.consent.ConsentTerms.Terms;
import id.pelanggan.application.port.Consents;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.UnclearWords;
import id.pelanggan.application.port.UnclearWords.Speaker;
import id.pelanggan.application.port.UnclearWords.Word;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters what sources say, where that is not what they said before. */
final class SourceClaims {
  private final Ledger ledger;
  private final Entries entries;
  private final ConsentTerms terms;
  private final Consents consents;
  private final Customers customers;
  private final UnclearWords unclearWords;
  private final UnclearSealing sealing;

  @Inject
  SourceClaims(
      Ledger ledger,
      Entries entries,
      ConsentTerms terms,
      Consents consents,
      Customers customers,
      UnclearWords unclearWords,
      UnclearSealing sealing) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.entries = requireNonNull(entries, "entries is null");
    this.terms = requireNonNull(terms, "terms is null");
    this.consents = requireNonNull(consents, "consents is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.unclearWords = requireNonNull(unclearWords, "unclearWords is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  void take(
      CallContext context,
      Optional<ChangeSetId> changeSet,
      Map<CustomerId, List<Sourced<SourceWord>>> said) {
    Map<CustomerId, Map<SourceId, SaidByChannel>> spoken = understand(said);
    if (spoken.isEmpty()) {
      return;
    }
    keepUnclear(context, spoken);
    Ledger.Page page = ledger.open(spoken.keySet());
    Map<Place, ConsentEvent> before = lastWords(spoken.keySet());
    Terms now = terms.read();
    spoken.forEach((customer, bySource) ->
        bySource.forEach((source, words) ->
            words
                .claims()
                .forEach((topic, claim) -> {
                  ConsentKey key = ConsentKey.whole(topic);
                  if (isNew(before.get(new Place(customer, source, key)), claim)) {
                    page.add(
                        entries.ofSource(
                            context,
                            customer,
                            key,
                            claim.act(),
                            source,
                            claim.at(),
                            changeSet,
                            now));
                  }
                })));
    page.store();
  }

  void undo(
      CallContext context,
      ChangeSetId changeSet,
      SourceId source,
      Map<CustomerId, List<Sourced<SourceWord>>> still) {
    if (still.isEmpty()) {
      return;
    }
    Ledger.Page page = ledger.open(still.keySet());
    lastWords(still.keySet())
        .forEach((place, event) -> {
          if (event.grants()
              && place.source.equals(source)
              && !says(still.getOrDefault(place.customer, List.of()), place)) {
            page.add(entries.ofUndo(context, place.customer, place.key, source, changeSet));
          }
        });
    page.store();
  }

  /** After it was taken back, what a source says is new again. */
  private static boolean isNew(@Nullable ConsentEvent before, SaidByChannel.Claim claim) {
    return before == null
        || before.act() == ConsentAct.EXPIRED
        || before.grants() != (claim.act() == ConsentAct.GRANTED);
  }

  private static boolean says(List<Sourced<SourceWord>> words, Place place) {
    SaidByChannel said = SaidByChannel.of(words).get(place.source);
    return said != null && said.grants(place.key.topic());
  }

  private static Map<CustomerId, Map<SourceId, SaidByChannel>> understand(
      Map<CustomerId, List<Sourced<SourceWord>>> said) {
    Map<CustomerId, Map<SourceId, SaidByChannel>> spoken = new HashMap<>();
    said.forEach((customer, words) -> {
      if (!words.isEmpty()) {
        spoken.put(customer, SaidByChannel.of(words));
      }
    });
    return spoken;
  }

  private Map<Place, ConsentEvent> lastWords(Collection<CustomerId> about) {
    Map<Place, ConsentEvent> last = new HashMap<>();
    for (ConsentEvent event : consents.listLastWords(about)) {
      last.put(new Place(event.customer(), event.source().orElseThrow(), event.key()), event);
    }
    return last;
  }

  private void keepUnclear(
      CallContext context, Map<CustomerId, Map<SourceId, SaidByChannel>> spoken) {
    List<Speaker> speakers = new ArrayList<>();
    Map<Speaker, List<SourceWord>> unclear = new HashMap<>();
    spoken.forEach((customer, bySource) ->
        bySource.forEach((source, words) -> {
          Speaker speaker = new Speaker(customer, source);
          speakers.add(speaker);
          if (!words.unclear().isEmpty()) {
            unclear.put(speaker, words.unclear());
          }
        }));
    Map<CustomerId, KeySlot> slots =
        unclear.isEmpty()
            ? Map.of()
            : customers.listSlots(unclear.keySet().stream().map(Speaker::customer).toList());
    List<Word> words = new ArrayList<>();
    unclear.forEach((speaker, all) -> {
      KeySlot slot = slots.get(speaker.customer());
      if (slot != null) {
        all.forEach(word -> words.add(sealing.seal(speaker, word, slot, context.at())));
      }
    });
    unclearWords.replace(speakers, words);
  }

  private record Place(CustomerId customer, SourceId source, ConsentKey key) {}
}
