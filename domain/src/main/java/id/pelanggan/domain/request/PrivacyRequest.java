package id.pelanggan.domain.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Optional;

/**
 * What a customer asked for by right.
 *
 * @param receipt by what the customer names it
 * @param customer who asks; empty while that is not known
 * @param dueAt when it has to be answered, extension included
 * @param extension why it takes longer; empty where it does not
 * @param verified how it became certain who asks; empty while it is not
 * @param refusal why it was refused; empty where it was not
 * @param closedAt when it was answered, refused or taken back; empty while it is open
 * @param slot a slot of its own: the request outlives the customer, what was said does not
 * @param words what they said, sealed
 */
public record PrivacyRequest(
    RequestId id,
    ReceiptNumber receipt,
    RequestKind kind,
    RequestOrigin origin,
    Optional<CustomerId> customer,
    Instant receivedAt,
    Regime regime,
    Instant dueAt,
    Optional<ExtensionReason> extension,
    RequestState state,
    Optional<Verified> verified,
    Optional<RefusalReason> refusal,
    Optional<Instant> closedAt,
    KeySlot slot,
    byte[] words) {
  public PrivacyRequest {
    requireNonNull(id, "id is null");
    requireNonNull(receipt, "receipt is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(origin, "origin is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(receivedAt, "receivedAt is null");
    requireNonNull(regime, "regime is null");
    requireNonNull(dueAt, "dueAt is null");
    requireNonNull(extension, "extension is null");
    requireNonNull(state, "state is null");
    requireNonNull(verified, "verified is null");
    requireNonNull(refusal, "refusal is null");
    requireNonNull(closedAt, "closedAt is null");
    requireNonNull(slot, "slot is null");
    requireNonNull(words, "words is null");
    if (state.isOpen() == closedAt.isPresent()) {
      throw new IllegalArgumentException("closed or open: " + state);
    }
  }

  /** How much of its time is left; of one that is closed, how much was. */
  public RequestClock clock(Instant now) {
    return RequestClock.of(receivedAt, dueAt, closedAt.orElse(now));
  }

  public PrivacyRequest assignedTo(CustomerId known) {
    return copy(Optional.of(known), regime, dueAt, extension, state, verified, refusal, closedAt);
  }

  public PrivacyRequest verified(Verified how) {
    return copy(
        customer,
        regime,
        dueAt,
        extension,
        RequestState.VERIFIED,
        Optional.of(how),
        refusal,
        closedAt);
  }

  public PrivacyRequest under(Regime other, Instant due) {
    return copy(customer, other, due, Optional.empty(), state, verified, refusal, closedAt);
  }

  public PrivacyRequest extended(ExtensionReason reason, Instant due) {
    return copy(customer, regime, due, Optional.of(reason), state, verified, refusal, closedAt);
  }

  public PrivacyRequest inWork() {
    return copy(
        customer, regime, dueAt, extension, RequestState.IN_WORK, verified, refusal, closedAt);
  }

  public PrivacyRequest refused(RefusalReason reason, Instant at) {
    return copy(
        customer,
        regime,
        dueAt,
        extension,
        RequestState.REFUSED,
        verified,
        Optional.of(reason),
        Optional.of(at));
  }

  /**
   * @param end {@code ANSWERED} or {@code WITHDRAWN}
   */
  public PrivacyRequest closed(RequestState end, Instant at) {
    return copy(customer, regime, dueAt, extension, end, verified, refusal, Optional.of(at));
  }

  private PrivacyRequest copy(
      Optional<CustomerId> who,
      Regime law,
      Instant due,
      Optional<ExtensionReason> longer,
      RequestState now,
      Optional<Verified> how,
      Optional<RefusalReason> why,
      Optional<Instant> end) {
    return new PrivacyRequest(
        id,
        receipt,
        kind,
        origin,
        who,
        receivedAt,
        law,
        due,
        longer,
        now,
        how,
        why,
        end,
        slot,
        words);
  }

  @Override
  public String toString() {
    return "PrivacyRequest[" + id + ", " + kind + ", " + state + "]";
  }

  /** How, by whom and when it became certain who asks. */
  public record Verified(Verification how, OperatorId by, Instant at) {
    public Verified {
      requireNonNull(how, "how is null");
      requireNonNull(by, "by is null");
      requireNonNull(at, "at is null");
    }
  }
}
