package id.pelanggan.adapters.mail;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.application.port.MailCarrier;
import id.pelanggan.domain.outreach.MailServer;
import id.pelanggan.domain.outreach.MailServer.Login;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;

/** Hands letters over by SMTP, one connection each. */
final class SmtpCarrier implements MailCarrier {
  private final SmtpSessions sessions;
  private final Envelope envelope;

  @Inject
  SmtpCarrier(SmtpSessions sessions, Envelope envelope) {
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.envelope = requireNonNull(envelope, "envelope is null");
  }

  @Override
  public Outcome carry(MailServer server, Letter letter) {
    Optional<String> to = MailAddress.read(letter.to());
    return to.isEmpty()
        ? new Outcome.NobodyThere(Refusal.NO_SUCH_ADDRESS)
        : carry(server, letter, to.get());
  }

  private Outcome carry(MailServer server, Letter letter, String to) {
    Session session = sessions.open(server);
    try (Transport transport = session.getTransport()) {
      Optional<Login> login = server.login();
      transport.connect(
          server.host(),
          server.port(),
          login.map(Login::user).orElse(null),
          login.map(known -> known.password().value()).orElse(null));
      var message = envelope.write(session, server.sender(), to, letter);
      transport.sendMessage(message, message.getAllRecipients());
      return new Outcome.Taken();
    } catch (MessagingException e) {
      return Refusal.outcome(e);
    }
  }
}
