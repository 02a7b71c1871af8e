package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger of consents, which only grows, and the states that its entries come to. */
public interface Consents {

  /**
   * Waits until this transaction alone may add entries for those customers.
   *
   * @return the number of the last entry of each; 0 where there is none
   */
  Map<CustomerId, Long> lock(Collection<CustomerId> customers);

  /** Adds entries of customers that are locked; numbers follow those that are there. */
  void insert(List<Kept> entries);

  /** Stores states over what was stored. */
  void upsertStates(List<Held> states);

  /** The states of the customers, in any order. */
  List<Held> listStates(Collection<CustomerId> customers);

  /** The whole ledger of a customer, in its order. */
  List<Kept> list(CustomerId customer);

  /**
   * The last entry in which each source said something of each consent of the customers, or in
   * which that was taken back; in any order.
   */
  List<ConsentEvent> listLastWords(Collection<CustomerId> customers);

  /**
   * @param number from 1, in the order of the customer's ledger
   * @param sealed what was written beside it; empty where nothing was
   */
  record Kept(ConsentEvent event, long number, Optional<SealedProof> sealed) {
    public Kept {
      requireNonNull(event, "event is null");
      requireNonNull(sealed, "sealed is null");
    }
  }

  record SealedProof(KeySlot slot, byte[] bytes) {}

  record Held(CustomerId customer, ConsentKey key, ConsentState state) {}
}
