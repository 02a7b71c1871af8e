package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists what is connected, with how it is. */
@Command(name = "list")
final class ConnectionsListCommand implements HeadlessCommand {
  @Inject private Caller caller;
  @Inject private ListConnections listConnections;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "connections list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<ConnectionView> views = listConnections.list(caller.administration());
    return Answer.done(
        new ConnectionLines(Phrases.of(messages), next).of(views),
        new Json(views.stream().map(ConnectionJson::of).toList()));
  }

  record Json(List<ConnectionJson> connections) {}
}
