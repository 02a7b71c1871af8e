package id.pelanggan.application.agreement;

import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a customer agreed to, and how that came about.
 *
 * @param consents where each stands now: by purpose and channel, the whole channel before single
 *     contact points; what nobody said anything of is not listed
 * @param ledger every entry, the newest first
 * @param systems what connected systems were told of withdrawals, the newest first
 */
public record ConsentView(
    CustomerId customer, List<Consent> consents, List<Entry> ledger, List<Told> systems) {
  public ConsentView {
    consents = List.copyOf(consents);
    ledger = List.copyOf(ledger);
    systems = List.copyOf(systems);
  }

  /**
   * @param contact empty where it is about every contact point of the channel
   * @param source who said so; empty where it was the customer, or time
   * @param openClaim whether a source says yes that does not count: the shop could ask again
   */
  public record Consent(
      ConsentTopic topic,
      Optional<Point> contact,
      Standing standing,
      Instant since,
      Optional<Instant> endsAt,
      ConsentMethod method,
      Optional<Source> source,
      boolean openClaim) {}

  /**
   * @param operator who recorded it; empty where that operator is not there any more
   */
  public record Entry(
      ConsentEventId id,
      ConsentTopic topic,
      Optional<Point> contact,
      ConsentAct act,
      ConsentMethod method,
      Optional<String> operator,
      Instant occurredAt,
      Instant receivedAt,
      Optional<Instant> endsAt,
      Optional<Source> source,
      Optional<NoticeReference> notice,
      ConsentProof proof) {}

  /**
   * A contact point.
   *
   * @param key empty where it is not one of the customer's any more
   * @param text masked; empty where it is not one of the customer's any more
   */
  public record Point(Optional<ContactKey> key, String text) {
    @Override
    public String toString() {
      return "Point[***]";
    }
  }

  /**
   * @param settledAt when the system had it; empty while that is open
   */
  public record Told(
      Optional<Source> source, MessageState state, Instant at, Optional<Instant> settledAt) {}
}
