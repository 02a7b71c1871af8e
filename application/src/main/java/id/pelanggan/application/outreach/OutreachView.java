package id.pelanggan.application.outreach;

import id.pelanggan.domain.outreach.MailSecurity;
import java.util.Optional;

/**
 * How letters are sent and where the pages of customers are, without the password.
 *
 * @param pages the address; empty where customers have no pages
 * @param language of letters to customers whose own is not known or not written
 */
public record OutreachView(Optional<Server> server, Optional<String> pages, String language) {

  /**
   * @param user empty where the server asks for no login
   */
  public record Server(
      String host, int port, MailSecurity security, String sender, Optional<String> user) {}
}
