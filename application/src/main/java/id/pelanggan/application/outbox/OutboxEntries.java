package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns messages into what may be shown of them. */
public final class OutboxEntries {
  private final Sources sources;

  @Inject
  OutboxEntries(Sources sources) {
    this.sources = requireNonNull(sources, "sources is null");
  }

  public List<OutboxEntry> of(List<Message> messages) {
    Map<SourceId, String> names =
        sources.list().stream().collect(Collectors.toMap(Source::id, Source::name));
    return messages.stream().map(message -> entry(message, names)).toList();
  }

  private static OutboxEntry entry(Message message, Map<SourceId, String> names) {
    return new OutboxEntry(
        message.id(),
        message.customer(),
        names.getOrDefault(message.source(), ""),
        message.kind(),
        message.cause(),
        message.state(),
        message.attempts(),
        message.createdAt(),
        message.nextAttempt(),
        message.settledAt());
  }
}
