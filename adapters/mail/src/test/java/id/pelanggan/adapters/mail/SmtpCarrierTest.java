package id.pelanggan.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.domain.outreach.MailSecurity;
import id.pelanggan.domain.outreach.MailServer;
import id.pelanggan.domain.outreach.MailServer.Login;
import id.pelanggan.domain.vault.Secret;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpCarrierTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Letter LETTER =
      new Letter("ani@contoh.id", "Kabar — dari Toko", "Halo Änne,\n\n.titik\nSalam\n", "id");

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void shouldHandOverALetterAsItIsWritten() throws Exception {
    assertThat(carrier().carry(plain(), LETTER)).isEqualTo(new Outcome.Taken());
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo(LETTER.subject());
    assertThat(((String) received.getContent()).replace("\r\n", "\n").strip())
        .isEqualTo(LETTER.text().strip());
    assertThat(received.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(received.getHeader("Content-Language", null)).isEqualTo("id");
    assertThat(received.getFrom()[0]).hasToString("toko@contoh.id");
    assertThat(received.getAllRecipients()[0]).hasToString("ani@contoh.id");
    assertThat(received.getSentDate()).isEqualTo(NOW);
  }

  @Test
  void shouldSayNothingOfTheMachine() throws Exception {
    carrier().carry(plain(), LETTER);
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getMessageID()).isEqualTo("<" + new UUID(1, 2) + "@contoh.id>");
    String headers = String.join("\n", Collections.list(received.getAllHeaderLines()));
    assertThat(headers)
        .doesNotContain(InetAddress.getLocalHost().getHostName() + " ")
        .doesNotContain(System.getProperty("user.name") + "@")
        .doesNotContainIgnoringCase("X-Mailer")
        .doesNotContainIgnoringCase("java");
  }

  @Test
  void shouldNotLetASubjectAddAHeader() throws Exception {
    carrier()
        .carry(plain(), new Letter("ani@contoh.id", "Hai\r\nBcc: budi@contoh.id", "Halo\n", "id"));
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(received.getHeader("Bcc")).isNull();
    assertThat(received.getSubject()).isEqualTo("Hai Bcc: budi@contoh.id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "ani@contoh.id\r\nRCPT TO:<budi@contoh.id>",
        "ani@contoh.id, budi@contoh.id",
        "ani contoh@contoh.id",
        "Ani <ani@contoh.id>",
        "\"ani\" budi@contoh.id",
        "änne@contoh.id",
      })
  void shouldNotEvenAskAServerAboutWhatIsNoAddress(String address) {
    assertThat(carrier().carry(plain(), new Letter(address, "Hai", "Halo\n", "id")))
        .isEqualTo(new Outcome.NobodyThere(553));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldHandOverToADomainWithLettersOfItsLanguage() throws Exception {
    carrier().carry(plain(), new Letter("ani@tökö.example", "Hai", "Halo\n", "id"));
    assertThat(server.getReceivedMessages()[0].getAllRecipients()[0])
        .hasToString("ani@xn--tk-fkab.example");
  }

  @Test
  void shouldLogInWhereTheServerAsksForIt() {
    server.setUser("toko@contoh.id", "toko", "rahasia-1");
    server.getUserManager().setAuthRequired(true);
    assertThat(carrier().carry(withLogin("rahasia-1"), LETTER)).isEqualTo(new Outcome.Taken());
  }

  @Test
  void shouldSayThatTheLoginWasRefused() {
    server.setUser("toko@contoh.id", "toko", "rahasia-1");
    server.getUserManager().setAuthRequired(true);
    assertThat(carrier().carry(withLogin("rahasia-2"), LETTER))
        .isEqualTo(new Outcome.NotNow("LOGIN"));
  }

  @Test
  void shouldNotSendInThePlainWhereEncryptionWasAgreed() {
    assertThat(carrier().carry(with(port(), MailSecurity.STARTTLS), LETTER))
        .isEqualTo(new Outcome.NotNow("ENCRYPTION"));
    assertThat(carrier().carry(with(port(), MailSecurity.TLS), LETTER))
        .isEqualTo(new Outcome.NotNow("ENCRYPTION"));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldNotTrustACertificateThatTheMachineDoesNotTrust() {
    GreenMail encrypted = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
    encrypted.start();
    try {
      int port = encrypted.getSmtps().getPort();
      assertThat(carrier().carry(with(port, MailSecurity.TLS), LETTER))
          .isEqualTo(new Outcome.NotNow("ENCRYPTION"));
      assertThat(encrypted.getReceivedMessages()).isEmpty();
    } finally {
      encrypted.stop();
    }
  }

  @Test
  void shouldPutALetterOffWhereNoServerIs() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      free.close();
      assertThat(carrier().carry(with(port, MailSecurity.NONE), LETTER))
          .isEqualTo(new Outcome.NotNow("CONNECTION"));
    }
  }

  @Test
  void shouldNotWaitForEverForASilentServer() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      assertThat(carrier().carry(with(silent.getLocalPort(), MailSecurity.NONE), LETTER))
          .isIn(new Outcome.NotNow("SLOW"), new Outcome.NotNow("CONNECTION"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {550, 551, 553})
  void shouldSayThatNobodyIsThere(int code) throws IOException {
    try (ScriptedServer scripted = ScriptedServer.refusingRecipients(code)) {
      assertThat(carrier().carry(with(scripted.port(), MailSecurity.NONE), LETTER))
          .isEqualTo(new Outcome.NobodyThere(code));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {421, 450, 451, 452})
  void shouldPutOffWhatTheServerDoesNotTakeNow(int code) throws IOException {
    try (ScriptedServer scripted = ScriptedServer.refusingRecipients(code)) {
      assertThat(carrier().carry(with(scripted.port(), MailSecurity.NONE), LETTER))
          .isInstanceOfSatisfying(
              Outcome.NotNow.class, outcome -> assertThat(outcome.reason()).doesNotContain("@"));
    }
  }

  @Test
  void shouldSendEncryptedOnceTheServerAgreed(@TempDir Path folder) throws Exception {
    Certificate certificate = Certificate.make(folder);
    try (ScriptedServer scripted = ScriptedServer.encrypting(certificate)) {
      SmtpCarrier trusting =
          new SmtpCarrier(
              new SmtpSessions(Optional.of(certificate.trusting()), Duration.ofSeconds(5)),
              envelope());
      assertThat(trusting.carry(with(scripted.port(), MailSecurity.STARTTLS), LETTER))
          .isEqualTo(new Outcome.Taken());
      assertThat(scripted.heardInThePlain()).isEqualTo("EHLO contoh.id|STARTTLS");
      assertThat(scripted.heardEncrypted()).contains("RCPT TO:<ani@contoh.id>");
    }
  }

  private static SmtpCarrier carrier() {
    return new SmtpCarrier(new SmtpSessions(Optional.empty(), Duration.ofSeconds(2)), envelope());
  }

  private static Envelope envelope() {
    return new Envelope(Clock.fixed(NOW, ZoneOffset.UTC), () -> new UUID(1, 2));
  }

  private int port() {
    return server.getSmtp().getPort();
  }

  private MailServer plain() {
    return with(port(), MailSecurity.NONE);
  }

  private MailServer withLogin(String password) {
    return new MailServer(
        "127.0.0.1",
        port(),
        MailSecurity.NONE,
        "toko@contoh.id",
        Optional.of(new Login("toko", new Secret(password))));
  }

  private static MailServer with(int port, MailSecurity security) {
    return new MailServer("localhost", port, security, "toko@contoh.id", Optional.empty());
  }
}
