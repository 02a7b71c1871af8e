package id.pelanggan.domain.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the ledger. What was written beside it is kept elsewhere, sealed.
 *
 * @param notice what was shown or read aloud; empty where nothing was
 * @param byGuardian whether somebody spoke for the customer
 * @param occurredAt when it was said; never after {@code receivedAt}: a later time is taken for it
 * @param endsAt until when a grant holds; empty for everything else
 * @param source who said so; empty for own acts and for the clock
 * @param changeSet with which it came in
 * @param origin the entry of another customer that was carried along
 */
public record ConsentEvent(
    ConsentEventId id,
    CustomerId customer,
    ConsentKey key,
    ConsentAct act,
    ConsentMethod method,
    Optional<NoticeReference> notice,
    boolean byGuardian,
    OperatorId actor,
    Instant occurredAt,
    Instant receivedAt,
    Optional<Instant> endsAt,
    Optional<SourceId> source,
    Optional<ChangeSetId> changeSet,
    Optional<ConsentEventId> origin) {
  public ConsentEvent {
    requireNonNull(id, "id is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(key, "key is null");
    requireNonNull(act, "act is null");
    requireNonNull(method, "method is null");
    requireNonNull(notice, "notice is null");
    requireNonNull(actor, "actor is null");
    requireNonNull(receivedAt, "receivedAt is null");
    requireNonNull(endsAt, "endsAt is null");
    requireNonNull(source, "source is null");
    requireNonNull(changeSet, "changeSet is null");
    requireNonNull(origin, "origin is null");
    if (requireNonNull(occurredAt, "occurredAt is null").isAfter(receivedAt)) {
      occurredAt = receivedAt;
    }
    if (!fits(act, method)) {
      throw new IllegalArgumentException("no " + act + " by " + method);
    }
    if (endsAt.isPresent() && !grants(act)) {
      throw new IllegalArgumentException("only a grant ends: " + act);
    }
    if ((method == ConsentMethod.SOURCE || method == ConsentMethod.UNDONE) && source.isEmpty()) {
      throw new IllegalArgumentException("no source");
    }
    if (method == ConsentMethod.CARRIED && origin.isEmpty()) {
      throw new IllegalArgumentException("no origin");
    }
  }

  /** Whether it says yes. */
  public boolean grants() {
    return grants(act);
  }

  private static boolean grants(ConsentAct act) {
    return act == ConsentAct.GRANTED || act == ConsentAct.RENEWED;
  }

  private static boolean fits(ConsentAct act, ConsentMethod method) {
    return switch (act) {
      case GRANTED -> method != ConsentMethod.UNDONE && method != ConsentMethod.CLOCK;
      case REFUSED, WITHDRAWN -> method != ConsentMethod.UNDONE && method != ConsentMethod.CLOCK;
      case EXPIRED -> !method.isOwnAct() && method != ConsentMethod.SOURCE;
      case RENEWED -> method.isOwnAct();
    };
  }
}
