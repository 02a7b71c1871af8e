package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Consents;
import id.pelanggan.application.port.Consents.Held;
import id.pelanggan.application.port.Consents.Kept;
import id.pelanggan.application.port.Consents.SealedProof;
import id.pelanggan.application.port.Customers;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentFold;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds entries, and with them the states that they come to. */
final class Ledger {
  private final Consents consents;
  private final Customers customers;
  private final ProofSealing sealing;

  @Inject
  Ledger(Consents consents, Customers customers, ProofSealing sealing) {
    this.consents = requireNonNull(consents, "consents is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /** Nobody else adds entries for those customers until this transaction ends. */
  Page open(Collection<CustomerId> about) {
    Page page = new Page(consents.lock(about));
    consents.listStates(about).forEach(page::hold);
    return page;
  }

  /** The ledgers of some customers while something is added. */
  final class Page {
    private final Map<CustomerId, Long> numbers;
    private final Map<CustomerId, Map<ConsentKey, ConsentState>> states = new HashMap<>();
    private final List<Kept> added = new ArrayList<>();
    private final Map<Place, ConsentState> changed = new LinkedHashMap<>();

    private Page(Map<CustomerId, Long> numbers) {
      this.numbers = new HashMap<>(numbers);
    }

    private void hold(Held held) {
      of(held.customer()).put(held.key(), held.state());
    }

    /** Where the consents of a customer stand, with what was added. */
    Map<ConsentKey, ConsentState> states(CustomerId customer) {
      return Map.copyOf(of(customer));
    }

    void add(ConsentEvent event) {
      add(event, Optional.empty());
    }

    void add(ConsentEvent event, ConsentProof proof) {
      add(event, proof.isEmpty() ? Optional.empty() : Optional.of(seal(event, proof)));
    }

    /** Stores what was added. */
    void store() {
      consents.insert(added);
      List<Held> held = new ArrayList<>();
      changed.forEach((place, state) -> held.add(new Held(place.customer, place.key, state)));
      consents.upsertStates(held);
    }

    private void add(ConsentEvent event, Optional<SealedProof> proof) {
      added.add(new Kept(event, numbers.merge(event.customer(), 1L, Long::sum), proof));
      Map<ConsentKey, ConsentState> mine = of(event.customer());
      ConsentFold.add(mine, event);
      changed.put(
          new Place(event.customer(), event.key()),
          requireNonNull(mine.get(event.key()), "no state"));
    }

    private SealedProof seal(ConsentEvent event, ConsentProof proof) {
      KeySlot slot =
          requireNonNull(
              customers.listSlots(List.of(event.customer())).get(event.customer()), "no slot");
      return sealing.seal(slot, event.customer(), event.id(), proof);
    }

    private Map<ConsentKey, ConsentState> of(CustomerId customer) {
      return states.computeIfAbsent(customer, id -> new HashMap<>());
    }
  }

  private record Place(CustomerId customer, ConsentKey key) {}
}
