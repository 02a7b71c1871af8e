package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ForeignBooks;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;

/** Lists what is connected, with how it is. */
@Command(name = "list")
final class ConnectionsListCommand implements HeadlessCommand {
  @Inject private Caller caller;
  @Inject private ListConnections listConnections;
  @Inject private ForeignBooks foreignBooks;
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
    Set<ConnectionId> abroad =
        foreignBooks.among(views.stream().map(ConnectionView::connection).toList());
    List<Connection> foreign =
        views.stream()
            .map(ConnectionView::connection)
            .filter(connection -> abroad.contains(connection.id()))
            .toList();
    List<String> lines = new ArrayList<>(new ConnectionLines(Phrases.of(messages), next).of(views));
    foreign.forEach(connection -> lines.add(warning(messages, connection)));
    return Answer.done(
        lines,
        new Json(
            views.stream().map(ConnectionJson::of).toList(),
            foreign.stream().map(Connection::name).toList()));
  }

  private static String warning(Messages messages, Connection connection) {
    return messages.say(
        "purposes.foreignBooks",
        Map.of("connection", connection.name(), "country", connection.hosting().country()));
  }

  /**
   * @param foreignBooks names of those whose systems keep abroad what has to be kept in Indonesia
   */
  record Json(List<ConnectionJson> connections, List<String> foreignBooks) {}
}
