package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.EmailAddress;
import id.pelanggan.domain.outreach.MailSecurity;
import id.pelanggan.domain.outreach.MailServer;
import id.pelanggan.domain.outreach.MailServer.Login;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.vault.Secret;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be different about the mail server; what is empty stays as it is. A server that was
 * never told a password does not get that of another.
 */
public record MailChange(
    Optional<String> host,
    Optional<Integer> port,
    Optional<MailSecurity> security,
    Optional<String> sender,
    Optional<String> user,
    Optional<Secret> password) {
  /** Where letters are handed in, as RFC 6409 has it. */
  private static final int USUAL_PORT = 587;

  public static final MailChange NONE =
      new MailChange(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public MailChange {
    requireNonNull(host, "host is null");
    requireNonNull(port, "port is null");
    requireNonNull(security, "security is null");
    requireNonNull(sender, "sender is null");
    requireNonNull(user, "user is null");
    requireNonNull(password, "password is null");
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return Stream.of(host, port, security, sender, user, password).allMatch(Optional::isEmpty);
  }

  Optional<MailServer> apply(Optional<MailServer> before) {
    return isEmpty() ? before : Optional.of(applied(before));
  }

  private MailServer applied(Optional<MailServer> before) {
    return new MailServer(
        host.or(() -> before.map(MailServer::host)).orElseThrow(MailChange::incomplete),
        port.or(() -> before.map(MailServer::port)).orElse(USUAL_PORT),
        security.or(() -> before.map(MailServer::security)).orElse(MailSecurity.STARTTLS),
        sender
            .map(MailChange::address)
            .or(() -> before.map(MailServer::sender))
            .orElseThrow(MailChange::incomplete),
        login(before));
  }

  private Optional<Login> login(Optional<MailServer> before) {
    Optional<Login> known = before.filter(this::isSame).flatMap(MailServer::login);
    Optional<String> name = user.or(() -> before.flatMap(MailServer::login).map(Login::user));
    Optional<Secret> secret = password.or(() -> known.map(Login::password));
    if (secret.isPresent()) {
      return Optional.of(new Login(name.orElseThrow(MailChange::incomplete), secret.get()));
    }
    if (user.isPresent()) {
      throw incomplete();
    }
    return Optional.empty();
  }

  /** Whether it is the server that the password is for, and as well protected. */
  private boolean isSame(MailServer server) {
    return host.orElse(server.host()).equals(server.host())
        && security.orElse(server.security()) == server.security();
  }

  private static String address(String written) {
    return EmailAddress.read(written).map(EmailAddress::value).orElseThrow(MailChange::incomplete);
  }

  private static PelangganException incomplete() {
    return new PelangganException(OutreachError.MAIL_SERVER_INVALID);
  }

  @Override
  public String toString() {
    return "MailChange[***]";
  }
}
