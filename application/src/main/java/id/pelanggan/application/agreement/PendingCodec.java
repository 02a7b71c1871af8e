package id.pelanggan.application.agreement;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.PurposeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waits to be confirmed, as bytes. */
final class PendingCodec {
  private PendingCodec() {}

  static byte[] encode(ConsentCommand command, NoticeReference shown) {
    TextWriter text =
        new TextWriter()
            .text(command.proof().place())
            .text(command.proof().evidence())
            .text(command.proof().guardian())
            .text(command.language())
            .text(shown.notice().value())
            .number(shown.version())
            .text(shown.language())
            .text(shown.hash())
            .number(command.wishes().size());
    for (ConsentWish wish : command.wishes()) {
      text.text(wish.topic().purpose().value())
          .text(wish.topic().channel().name())
          .text(wish.contact().map(ContactKey::value).orElse(""));
    }
    return text.bytes();
  }

  /** What was asked for, as it is taken down once it is confirmed. */
  static ConsentCommand decode(CustomerId customer, byte[] bytes) {
    TextReader text = new TextReader(bytes);
    ConsentProof proof = new ConsentProof(text.text(), text.text(), text.text());
    String language = text.text();
    NoticeReference shown =
        new NoticeReference(new NoticeCode(text.text()), text.count(), text.text(), text.text());
    List<ConsentWish> wishes = new ArrayList<>();
    for (int left = text.count(); left > 0; left--) {
      wishes.add(wish(text));
    }
    return new ConsentCommand(
        customer,
        wishes,
        ConsentMethod.SIGN_UP,
        proof,
        language,
        Optional.of(shown),
        Optional.empty());
  }

  private static ConsentWish wish(TextReader text) {
    ConsentTopic topic =
        new ConsentTopic(new PurposeCode(text.text()), Channel.valueOf(text.text()));
    String contact = text.text();
    return new ConsentWish(
        topic,
        ConsentAct.GRANTED,
        contact.isEmpty() ? Optional.empty() : Optional.of(new ContactKey(contact)));
  }
}
