package id.pelanggan.app.cli.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.outbox.OutboxEntry;
import id.pelanggan.application.outbox.ShowMessage;
import java.util.List;

/** What connected systems are told, as people read it. */
final class OutboxLines {
  private final Phrases phrases;

  OutboxLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(List<OutboxEntry> entries) {
    if (entries.isEmpty()) {
      return List.of(phrases.say("outbox.none"));
    }
    Columns columns = new Columns();
    columns.row(
        phrases.say("outbox.column.id"),
        phrases.say("outbox.column.system"),
        phrases.say("outbox.column.kind"),
        phrases.say("outbox.column.state"),
        phrases.say("outbox.column.since"));
    entries.forEach(entry ->
        columns.row(
            entry.id().toString(),
            entry.system(),
            phrases.say("requests.MessageKind." + entry.kind()),
            phrases.say("requests.MessageState." + entry.state()),
            phrases.time(entry.createdAt())));
    return columns.lines();
  }

  List<String> of(ShowMessage.View view) {
    Columns columns = new Columns();
    columns.row(phrases.say("outbox.column.system"), view.entry().system());
    columns.row(
        phrases.say("outbox.column.kind"),
        phrases.say("requests.MessageKind." + view.entry().kind()));
    columns.row(
        phrases.say("outbox.column.state"),
        phrases.say("requests.MessageState." + view.entry().state()));
    columns.row(phrases.say("outbox.column.customer"), view.customer());
    if (!view.topics().isEmpty()) {
      columns.row(phrases.say("outbox.column.topics"), String.join(", ", view.topics()));
    }
    return columns.lines();
  }
}
