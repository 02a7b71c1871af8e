package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The one way into the consent ledger. Every method works in the transaction of its caller, and
 * stores events and the state that follows from them together.
 */
public final class ConsentBook {

  private final Ledger ledger;
  private final Entries entries;
  private final ConsentTerms terms;
  private final ConsentContactIds contacts;
  private final SourceClaims claims;
  private final Carrier carrier;

  @Inject
  ConsentBook(
      Ledger ledger,
      Entries entries,
      ConsentTerms terms,
      ConsentContactIds contacts,
      SourceClaims claims,
      Carrier carrier) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.entries = requireNonNull(entries, "entries is null");
    this.terms = requireNonNull(terms, "terms is null");
    this.contacts = requireNonNull(contacts, "contacts is null");
    this.claims = requireNonNull(claims, "claims is null");
    this.carrier = requireNonNull(carrier, "carrier is null");
  }

  /** Notes the customer's own act. */
  public UUID append(CallContext context, CustomerId customer, Entry entry) {
    if (!entry.method().isOwnAct()) {
      throw new IllegalArgumentException("not an own act: " + entry.method());
    }
    Ledger.Page page = ledger.open(List.of(customer));
    ConsentEvent event =
        entries.ofOwnAct(
            context,
            customer,
            entry,
            entry.contact().map(point -> contacts.require(customer, point)),
            terms.read());
    page.add(event, new ConsentProof(entry.place(), entry.evidence(), entry.guardian()));
    page.store();
    return event.id().value();
  }

  /**
   * Takes what sources say of customers' agreement, as it comes in. Says nothing where a source
   * says what it said before; never loosens.
   *
   * @param said everything that each source that is named there says of the customer now
   */
  public void take(
      CallContext context, ChangeSetId changeSet, Map<CustomerId, List<Sourced<SourceWord>>> said) {
    claims.take(context, Optional.of(changeSet), said);
  }

  /** As {@link #take}, of what came in before there was a ledger. */
  public void adopt(CallContext context, Map<CustomerId, List<Sourced<SourceWord>>> said) {
    claims.take(context, Optional.empty(), said);
  }

  /** Records of a source moved from one customer to another: the stricter of both holds there. */
  public void carry(CallContext context, CustomerId from, CustomerId to) {
    if (!from.equals(to)) {
      carrier.carry(context, from, to);
    }
  }

  /**
   * What came in with a change set was taken back: grants that rest on it alone end.
   *
   * @param source of the change set
   * @param still what sources still say of the customers it was about, who are still there
   */
  public void undo(
      CallContext context,
      ChangeSetId changeSet,
      SourceId source,
      Map<CustomerId, List<Sourced<SourceWord>>> still) {
    claims.undo(context, changeSet, source, still);
  }

  /**
   * Notes which grants of a customer have ended.
   *
   * @return how many
   */
  public int expire(CallContext context, CustomerId customer) {
    Ledger.Page page = ledger.open(List.of(customer));
    Map<ConsentKey, ConsentState> over = new HashMap<>(page.states(customer));
    over.values()
        .removeIf(state ->
            state.standing() != Standing.GRANTED || state.at(context.at()) == Standing.GRANTED);
    over.forEach((key, state) ->
        page.add(entries.ofClock(context, customer, key, state.endsAt().orElseThrow())));
    page.store();
    return over.size();
  }

  /**
   * @param contact the e-mail address or number that it is about; empty where it is about every one
   *     of the channel
   * @param notice what was shown or read aloud; empty where nothing was
   * @param place where, in a few words; may be empty
   * @param evidence what proves it, in the operator's words; may be empty, is sealed
   * @param guardian who spoke for the customer; may be empty, is sealed
   * @param endsAt until when it holds; empty where the purpose decides
   */
  public record Entry(
      ConsentTopic topic,
      ConsentAct act,
      ConsentMethod method,
      Optional<ContactPoint> contact,
      Optional<NoticeReference> notice,
      String place,
      String evidence,
      String guardian,
      Instant occurredAt,
      Optional<Instant> endsAt) {
    public Entry {
      requireNonNull(topic, "topic is null");
      requireNonNull(act, "act is null");
      requireNonNull(method, "method is null");
      requireNonNull(contact, "contact is null");
      requireNonNull(notice, "notice is null");
      requireNonNull(place, "place is null");
      requireNonNull(evidence, "evidence is null");
      requireNonNull(guardian, "guardian is null");
      requireNonNull(occurredAt, "occurredAt is null");
      requireNonNull(endsAt, "endsAt is null");
    }

    @Override
    public String toString() {
      return "Entry[" + topic + ", " + act + ", " + method + "]";
    }
  }

  /** One cell of a source about agreement, such as {@code newsletter} = {@code ya}. */
  public record SourceWord(String topic, String value) {
    public SourceWord {
      requireNonNull(topic, "topic is null");
      requireNonNull(value, "value is null");
    }

    @Override
    public String toString() {
      return "SourceWord[***]";
    }
  }
}
