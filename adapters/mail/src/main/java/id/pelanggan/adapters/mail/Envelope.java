package id.pelanggan.adapters.mail;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.TimeOrderedIds;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Puts letters into the form in which they travel. */
final class Envelope {
  private static final String CHARACTERS = StandardCharsets.UTF_8.name();

  private final Clock clock;
  private final TimeOrderedIds ids;

  @Inject
  Envelope(Clock clock, TimeOrderedIds ids) {
    this.clock = requireNonNull(clock, "clock is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  MimeMessage write(Session session, String sender, String to, Letter letter)
      throws MessagingException {
    Numbered message =
        new Numbered(session, "<" + ids.next() + "@" + MailAddress.domain(sender) + ">");
    message.setFrom(new InternetAddress(sender, true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
    message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), CHARACTERS);
    message.setText(letter.text(), CHARACTERS, "plain");
    message.setContentLanguage(new String[] {letter.language()});
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.instant()));
    message.saveChanges();
    return message;
  }

  /** A message whose number says nothing of the machine that it was written on. */
  private static final class Numbered extends MimeMessage {
    private final String number;

    Numbered(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
