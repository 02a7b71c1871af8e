package id.pelanggan.app.cli.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.outreach.OutreachView;
import java.util.List;

/** How letters are sent, as people read it. */
final class OutreachLines {
  private final Phrases phrases;

  OutreachLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(OutreachView view) {
    Columns columns = new Columns();
    view.server()
        .ifPresentOrElse(
            server -> add(columns, server),
            () -> columns.row(phrases.say("outreach.mail"), phrases.say("outreach.mail.none")));
    columns.row(
        phrases.say("outreach.pages"),
        view.pages().orElseGet(() -> phrases.say("outreach.pages.none")));
    columns.row(phrases.say("outreach.language"), phrases.language(view.language()));
    return columns.lines();
  }

  private void add(Columns columns, OutreachView.Server server) {
    columns.row(phrases.say("outreach.mail"), server.host() + ":" + server.port());
    columns.row(phrases.say("outreach.security"), phrases.word(server.security()));
    columns.row(phrases.say("outreach.sender"), server.sender());
    columns.row(
        phrases.say("outreach.user"),
        server.user().orElseGet(() -> phrases.say("outreach.user.none")));
  }
}
