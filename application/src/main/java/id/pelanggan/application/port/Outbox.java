package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What connected systems have to be told, until each has acknowledged it. */
public interface Outbox {

  /** Adds messages, in the transaction of what they tell of. */
  void insert(List<Message> messages);

  /**
   * Takes those that wait and whose next attempt is due for the caller alone: until a time nobody
   * else gets them.
   *
   * @param limit at most so many
   */
  List<Message> claim(Instant at, Instant until, int limit);

  Optional<Message> find(UUID id);

  /** Those about a customer, the newest first. */
  List<Message> list(CustomerId customer);

  /** Those of one cause, the oldest first. */
  List<Message> listOfCause(UUID cause);

  /** Those that are not settled, the oldest first. */
  List<Message> listOpen();

  /** Stores state, attempts, next attempt and what is sealed over what was stored. */
  void update(Collection<Message> messages);

  /**
   * Deletes those about the customers, but what says that a system has to erase one: it is sealed
   * under a slot of its own, which ends when the system has done it.
   */
  void forget(Collection<CustomerId> customers);

  /**
   * @param source the connected system
   * @param slot of the customer; of the message alone where it says that the customer is to go
   * @param sealed what it is to be told, in sealed form; empty when it is settled
   * @param cause the consent event, the request or the erasure
   */
  record Message(
      UUID id,
      CustomerId customer,
      SourceId source,
      MessageKind kind,
      UUID cause,
      KeySlot slot,
      byte[] sealed,
      MessageState state,
      int attempts,
      Instant createdAt,
      Instant nextAttempt,
      Optional<Instant> settledAt) {
    public Message {
      requireNonNull(id, "id is null");
      requireNonNull(customer, "customer is null");
      requireNonNull(source, "source is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(cause, "cause is null");
      requireNonNull(slot, "slot is null");
      requireNonNull(sealed, "sealed is null");
      requireNonNull(state, "state is null");
      requireNonNull(createdAt, "createdAt is null");
      requireNonNull(nextAttempt, "nextAttempt is null");
      requireNonNull(settledAt, "settledAt is null");
    }

    /** Tried once more, in vain. */
    public Message postponed(Instant next) {
      return copy(sealed, MessageState.WAITING, attempts + 1, next, Optional.empty());
    }

    /** To be tried at once. */
    public Message waiting(Instant at) {
      return copy(sealed, MessageState.WAITING, attempts, at, Optional.empty());
    }

    public Message leftToPeople() {
      return copy(sealed, MessageState.BY_HAND, attempts, nextAttempt, Optional.empty());
    }

    /** Nothing is left to do, so nothing is kept of what it said. */
    public Message settled(MessageState end, Instant at) {
      return copy(new byte[0], end, attempts, nextAttempt, Optional.of(at));
    }

    private Message copy(
        byte[] text, MessageState now, int tried, Instant next, Optional<Instant> end) {
      return new Message(
          id, customer, source, kind, cause, slot, text, now, tried, createdAt, next, end);
    }

    @Override
    public String toString() {
      return "Message[" + id + ", " + kind + ", " + state + "]";
    }
  }
}
