package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.outbox.OutboxSealing;
import id.pelanggan.application.outbox.OutboxSealing.Told;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.Push;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.Secret;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Tells one system, by one session, until it does not take any more. */
final class TellOneSystem {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 16;

  private final Connections connections;
  private final OpenConnection open;
  private final OutboxSealing sealing;

  @Inject
  TellOneSystem(Connections connections, OpenConnection open, OutboxSealing sealing) {
    this.connections = requireNonNull(connections, "connections is null");
    this.open = requireNonNull(open, "open is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * @return every message as it is now
   */
  List<Message> tell(CallContext context, SourceId system, List<Message> messages) {
    Optional<Connection> connection =
        connections.find(new ConnectionId(system.value())).filter(known -> !known.paused());
    if (connection.isEmpty()) {
      return messages.stream().map(Message::leftToPeople).toList();
    }
    try (ConnectorSession session = open.open(context, connection.get(), new Unheard())) {
      return tell(context, session, messages);
    } catch (PelangganException e) {
      return messages.stream().map(message -> after(e, message, context.at())).toList();
    }
  }

  /** What one message shows of the system's state holds for the others. */
  private List<Message> tell(
      CallContext context, ConnectorSession session, List<Message> messages) {
    List<Message> told = new ArrayList<>();
    Optional<PelangganException> trouble = Optional.empty();
    for (Message message : messages) {
      if (trouble.isPresent()) {
        told.add(after(trouble.get(), message, context.at()));
        continue;
      }
      try {
        push(session, message);
        told.add(message.settled(MessageState.ACKNOWLEDGED, context.at()));
      } catch (PelangganException e) {
        told.add(after(e, message, context.at()));
        trouble = Optional.of(e).filter(TellOneSystem::isOfAll);
      } catch (CancellationException _) {
        Thread.currentThread().interrupt();
        told.add(message.waiting(context.at()));
        trouble = Optional.of(new PelangganException(SyncError.SOURCE_BUSY));
      }
    }
    return told;
  }

  private void push(ConnectorSession session, Message message) {
    Optional<Told> told = open(message);
    if (told.isEmpty()) {
      return;
    }
    if (message.kind() == MessageKind.ERASE) {
      session.push(new Push.Erase(told.get().customer()));
      return;
    }
    for (String topic : told.get().topics()) {
      session.push(new Push.Withdraw(told.get().customer(), topic));
    }
  }

  /** Empty where it was told before, and the program ended before it could note that. */
  private Optional<Told> open(Message message) {
    try {
      return Optional.of(sealing.open(message));
    } catch (PelangganException e) {
      if (e.code() == VaultError.KEY_PUNCTURED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Message after(PelangganException trouble, Message message, Instant at) {
    return isForPeople(trouble)
        ? message.leftToPeople()
        : message.postponed(at.plus(pause(message.attempts())));
  }

  private static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /** What does not get better by itself. */
  private static boolean isForPeople(PelangganException trouble) {
    return trouble.code() == SyncError.SOURCE_REFUSES_REQUEST
        || trouble.code() == SyncError.SOURCE_REFUSES_PERMISSION
        || trouble.code() == SyncError.SOURCE_SETTINGS_WRONG
        || trouble.code() == SyncError.CONNECTOR_UNKNOWN;
  }

  /** Whether the others would end the same way. */
  private static boolean isOfAll(PelangganException trouble) {
    return trouble.code() != SyncError.SOURCE_REFUSES_REQUEST;
  }

  /** Nobody waits for what happens on the way. */
  private record Unheard() implements Connectors.Listener {
    @Override
    public void called(String method, String path, int status, long milliseconds) {}

    @Override
    public void waiting(String reason, long milliseconds) {}

    @Override
    public void renewed(Map<String, Secret> secrets) {}
  }
}
