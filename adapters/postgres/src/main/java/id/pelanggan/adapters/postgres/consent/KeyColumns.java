package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.source.PurposeCode;
import java.util.Optional;
import java.util.UUID;

/** Which consent it is, as three columns say it. */
final class KeyColumns {
  /** In place of a contact point where it is about the whole channel. */
  static final UUID WHOLE = new UUID(0, 0);

  private KeyColumns() {}

  static ConsentKey key(String purpose, String channel, UUID contact) {
    return new ConsentKey(
        topic(purpose, channel),
        contact.equals(WHOLE) ? Optional.empty() : Optional.of(new ContactId(contact)));
  }

  static ConsentTopic topic(String purpose, String channel) {
    return new ConsentTopic(new PurposeCode(purpose), Channel.valueOf(channel));
  }

  static UUID contact(ConsentKey key) {
    return key.contact().map(ContactId::value).orElse(WHOLE);
  }
}
