package id.pelanggan.application.selfservice;

import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a customer sees of themselves, in full: it is their own.
 *
 * @param shop what the shop is called
 * @param officer how to reach who looks after the protection of data; may be empty
 * @param attributes in the forms that {@link Attribute} gives, notes too: they are about them
 * @param contacts the best first
 * @param addresses the best first
 * @param sources what the sources are called that say something of the customer
 * @param counts how many orders and meetings are kept
 * @param purposes what their data is kept for
 * @param consents what they can agree to, with where that stands
 * @param requests those that are not answered yet, the newest first
 * @param farewell until when the customer can say that they want to stay; empty where nobody is
 *     about to let them go
 */
public record OwnPage(
    String shop,
    String officer,
    Optional<String> name,
    Map<Attribute, String> attributes,
    List<Contact> contacts,
    List<PostalAddress> addresses,
    SortedMap<String, String> preferences,
    List<String> sources,
    Counts counts,
    List<Purpose> purposes,
    List<Consent> consents,
    List<Request> requests,
    Optional<LocalDate> farewell) {

  @Override
  public String toString() {
    return "OwnPage[***]";
  }

  /** One of the customer's e-mail addresses or numbers. */
  public record Contact(ContactKey key, ContactKind kind, String written) {
    @Override
    public String toString() {
      return "Contact[" + kind + "]";
    }
  }

  /** How much is kept of what happened. */
  public record Counts(long orders, long interactions, long feedback) {}

  /**
   * @param title in the language that was asked for, as all texts
   * @param citation of the law that asks for it; may be empty
   * @param period how long the data is kept for it; empty while the customer is one
   */
  public record Purpose(
      PurposeCode code,
      String title,
      String description,
      LegalBasis basis,
      String citation,
      Optional<Period> period) {}

  /**
   * @param since when it came to stand so; empty where nobody said anything
   * @param endsAt until when it holds; empty where it does not end by itself
   * @param notice what the customer is told of it; empty where the shop wrote nothing yet, and then
   *     nobody can agree
   */
  public record Consent(
      PurposeCode purpose,
      String title,
      Channel channel,
      Standing standing,
      Optional<Instant> since,
      Optional<Instant> endsAt,
      Optional<Notice> notice) {}

  /** What is shown, and how it is named in the ledger. */
  public record Notice(NoticeReference reference, String text) {}

  /**
   * @param number what to call it when asking the shop; says nothing of who asked
   */
  public record Request(RequestKind kind, Instant receivedAt, Instant dueAt, String number) {}
}
