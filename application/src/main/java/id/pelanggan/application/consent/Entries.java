package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.consent.ConsentTerms.Terms;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Words entries of each kind. */
final class Entries {
  private final TimeOrderedIds ids;

  @Inject
  Entries(TimeOrderedIds ids) {
    this.ids = requireNonNull(ids, "ids is null");
  }

  /** The customer's own act. */
  ConsentEvent ofOwnAct(
      CallContext context,
      CustomerId customer,
      ConsentBook.Entry entry,
      Optional<ContactId> contact,
      Terms terms) {
    Instant said = earlier(entry.occurredAt(), context.at());
    boolean grants = entry.act() == ConsentAct.GRANTED || entry.act() == ConsentAct.RENEWED;
    return new ConsentEvent(
        next(),
        customer,
        new ConsentKey(entry.topic(), contact),
        entry.act(),
        entry.method(),
        entry.notice(),
        !entry.guardian().isBlank(),
        context.actor(),
        said,
        context.at(),
        grants
            ? entry.endsAt().or(() -> terms.endOf(entry.topic().purpose(), said))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a source says. */
  ConsentEvent ofSource(
      CallContext context,
      CustomerId customer,
      ConsentKey key,
      ConsentAct act,
      SourceId source,
      Instant observedAt,
      Optional<ChangeSetId> changeSet,
      Terms terms) {
    Instant said = earlier(observedAt, context.at());
    return new ConsentEvent(
        next(),
        customer,
        key,
        act,
        ConsentMethod.SOURCE,
        Optional.empty(),
        false,
        context.actor(),
        said,
        context.at(),
        act == ConsentAct.GRANTED ? terms.endOf(key.topic().purpose(), said) : Optional.empty(),
        Optional.of(source),
        changeSet,
        Optional.empty());
  }

  /** What comes along from another customer. */
  ConsentEvent ofCarried(
      CallContext context,
      CustomerId customer,
      ConsentKey key,
      ConsentAct act,
      Optional<Instant> endsAt,
      ConsentEventId origin,
      Optional<SourceId> source) {
    return new ConsentEvent(
        next(),
        customer,
        key,
        act,
        ConsentMethod.CARRIED,
        Optional.empty(),
        false,
        context.actor(),
        context.at(),
        context.at(),
        endsAt,
        source,
        Optional.empty(),
        Optional.of(origin));
  }

  /** A source does not say yes any more, because what it said was taken back. */
  ConsentEvent ofUndo(
      CallContext context,
      CustomerId customer,
      ConsentKey key,
      SourceId source,
      ChangeSetId changeSet) {
    return new ConsentEvent(
        next(),
        customer,
        key,
        ConsentAct.EXPIRED,
        ConsentMethod.UNDONE,
        Optional.empty(),
        false,
        context.actor(),
        context.at(),
        context.at(),
        Optional.empty(),
        Optional.of(source),
        Optional.of(changeSet),
        Optional.empty());
  }

  /** Time went by. */
  ConsentEvent ofClock(CallContext context, CustomerId customer, ConsentKey key, Instant endedAt) {
    return new ConsentEvent(
        next(),
        customer,
        key,
        ConsentAct.EXPIRED,
        ConsentMethod.CLOCK,
        Optional.empty(),
        false,
        context.actor(),
        endedAt,
        context.at(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private ConsentEventId next() {
    return new ConsentEventId(ids.next());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isAfter(other) ? other : one;
  }
}
