package id.pelanggan.domain.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where letters are handed over.
 *
 * @param sender the address that they come from
 * @param login empty where the server asks for none
 */
public record MailServer(
    String host, int port, MailSecurity security, String sender, Optional<Login> login) {
  private static final Pattern HOST =
      Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?|\\[?[0-9a-fA-F:]{2,39}]?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final int LAST_PORT = 65_535;

  /**
   * @throws PelangganException {@link OutreachError#MAIL_SERVER_INVALID}; {@link
   *     OutreachError#MAIL_UNPROTECTED} where letters would leave the machine in the plain
   */
  public MailServer {
    requireNonNull(security, "security is null");
    requireNonNull(sender, "sender is null");
    requireNonNull(login, "login is null");
    if (!HOST.matcher(requireNonNull(host, "host is null")).matches()
        || port < 1
        || port > LAST_PORT) {
      throw new PelangganException(OutreachError.MAIL_SERVER_INVALID);
    }
    if (security == MailSecurity.NONE && !LOOPBACK.contains(host)) {
      throw new PelangganException(OutreachError.MAIL_UNPROTECTED);
    }
  }

  @Override
  public String toString() {
    return "MailServer[" + host + ":" + port + ", " + security + "]";
  }

  /** Who the shop is to the server. */
  public record Login(String user, Secret password) {
    public Login {
      requireNonNull(user, "user is null");
      requireNonNull(password, "password is null");
    }

    @Override
    public String toString() {
      return "Login[***]";
    }
  }
}
