package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Customers whom a source brings and who share nothing but a phone number with somebody who was
 * erased: it may be the same person or another one, so somebody has to look.
 */
public interface HeldReturns {

  /** Keeps them, each over what was kept of the same document. */
  void upsert(List<Held> held);

  /** The oldest first. */
  List<Held> list();

  Optional<Held> find(UUID id);

  void delete(UUID id);

  long count();

  /**
   * @param digest of source, stream and external id
   * @param slot of its own
   * @param sealed the document
   * @param contacts by which an erasure finds it
   */
  record Held(
      UUID id,
      SourceId source,
      BlindIndex digest,
      Instant at,
      KeySlot slot,
      byte[] sealed,
      Set<Contact> contacts) {
    public Held {
      requireNonNull(id, "id is null");
      requireNonNull(source, "source is null");
      requireNonNull(digest, "digest is null");
      requireNonNull(at, "at is null");
      requireNonNull(slot, "slot is null");
      requireNonNull(sealed, "sealed is null");
      contacts = Set.copyOf(contacts);
    }

    @Override
    public String toString() {
      return "Held[" + id + "]";
    }
  }
}
