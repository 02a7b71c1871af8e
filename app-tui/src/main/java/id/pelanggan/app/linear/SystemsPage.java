package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.sources.sync.StoredConnections;
import id.pelanggan.application.sync.ConnectionView;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Connected systems, and the ways to connect one more. */
final class SystemsPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final StoredConnections connections;
  private final SystemPage systemPage;
  private final SystemForm systemForm;
  private final PluginsPage pluginsPage;

  @Inject
  SystemsPage(
      Conversation conversation,
      Choosing choosing,
      StoredConnections connections,
      SystemPage systemPage,
      SystemForm systemForm,
      PluginsPage pluginsPage) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.systemPage = requireNonNull(systemPage, "systemPage is null");
    this.systemForm = requireNonNull(systemForm, "systemForm is null");
    this.pluginsPage = requireNonNull(pluginsPage, "pluginsPage is null");
  }

  void show() {
    choosing.menu("linear.systems.title", "linear.help.systems", this::options);
  }

  private List<Option<Runnable>> options() {
    List<Option<Runnable>> options = new ArrayList<>();
    for (ConnectionView view : connections.list()) {
      String name = view.connection().name();
      options.add(
          new Option<>(
              name + "; " + SystemText.status(view, conversation.phrases()),
              () -> systemPage.open(name)));
    }
    options.add(new Option<>(conversation.word("linear.systems.connect"), systemForm::ask));
    options.add(new Option<>(conversation.word("linear.systems.plugins"), pluginsPage::show));
    return options;
  }
}
