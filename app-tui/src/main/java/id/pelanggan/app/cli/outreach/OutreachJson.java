package id.pelanggan.app.cli.outreach;

import id.pelanggan.application.outreach.OutreachView;
import org.jspecify.annotations.Nullable;

/**
 * How letters are sent, for programs.
 *
 * @param server null where letters are not sent
 * @param pages null where customers have no pages
 */
record OutreachJson(@Nullable Server server, @Nullable String pages, String language) {
  static OutreachJson of(OutreachView view) {
    return new OutreachJson(
        view.server().map(Server::of).orElse(null), view.pages().orElse(null), view.language());
  }

  /**
   * @param user null where the server asks for no login
   */
  record Server(String host, int port, String security, String sender, @Nullable String user) {
    static Server of(OutreachView.Server server) {
      return new Server(
          server.host(),
          server.port(),
          server.security().name(),
          server.sender(),
          server.user().orElse(null));
    }
  }
}
