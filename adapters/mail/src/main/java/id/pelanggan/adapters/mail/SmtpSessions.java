package id.pelanggan.adapters.mail;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.outreach.MailServer;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** How mail servers are spoken to: encrypted where that was agreed, and never for long. */
final class SmtpSessions {
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration ANSWERING = Duration.ofSeconds(20);

  private final Optional<SSLSocketFactory> certificates;
  private final Duration answering;

  /** Trusts the servers that the machine trusts. */
  @Inject
  SmtpSessions() {
    this(Optional.empty(), ANSWERING);
  }

  SmtpSessions(Optional<SSLSocketFactory> certificates, Duration answering) {
    this.certificates = requireNonNull(certificates, "certificates is null");
    this.answering = requireNonNull(answering, "answering is null");
  }

  Session open(MailServer server) {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    // What the machine is called is nobody's business.
    properties.put("mail.smtp.localhost", MailAddress.domain(server.sender()));
    properties.put("mail.smtp.from", server.sender());
    properties.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
    properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
    properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECTING.toMillis()));
    properties.put("mail.smtp.timeout", String.valueOf(answering.toMillis()));
    properties.put("mail.smtp.writetimeout", String.valueOf(answering.toMillis()));
    properties.put("mail.smtp.quitwait", "false");
    encrypt(properties, server);
    return Session.getInstance(properties);
  }

  private void encrypt(Properties properties, MailServer server) {
    properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    certificates.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
    switch (server.security()) {
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case NONE -> {}
    }
  }
}
