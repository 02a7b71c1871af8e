package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.outbox.ConnectedSystems.Connected;
import id.pelanggan.application.outbox.OutboxSealing.Told;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes what connected systems have to be told into the outbox. */
public final class TellSystems {
  private final ConnectedSystems systems;
  private final KnownElsewhere knownElsewhere;
  private final Customers customers;
  private final Outbox outbox;
  private final OutboxSealing sealing;
  private final TimeOrderedIds ids;

  @Inject
  TellSystems(
      ConnectedSystems systems,
      KnownElsewhere knownElsewhere,
      Customers customers,
      Outbox outbox,
      OutboxSealing sealing,
      TimeOrderedIds ids) {
    this.systems = requireNonNull(systems, "systems is null");
    this.knownElsewhere = requireNonNull(knownElsewhere, "knownElsewhere is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Writes one message for every connected system that has something of the customer, in the
   * transaction of the caller, while what the system calls the customer can still be read. A system
   * whose connector cannot be told gets one that somebody has to do by hand.
   *
   * @param cause the consent event, the request or the erasure
   * @param topics what is withdrawn; empty for everything else
   */
  public void write(
      CallContext context,
      CustomerId customer,
      MessageKind kind,
      UUID cause,
      List<ConsentTopic> topics) {
    write(context, List.of(customer), kind, cause, topics);
  }

  /** As {@link #write(CallContext, CustomerId, MessageKind, UUID, List)}, of many at once. */
  public void write(
      CallContext context,
      Collection<CustomerId> many,
      MessageKind kind,
      UUID cause,
      List<ConsentTopic> topics) {
    Map<SourceId, Connected> connected = systems.list();
    if (connected.isEmpty()) {
      return;
    }
    Map<CustomerId, KeySlot> slots = customers.listSlots(many);
    List<Message> messages = new ArrayList<>();
    for (CustomerId customer : many) {
      Work work = new Work(context, customer, kind, cause);
      for (KnownElsewhere.Name name : knownElsewhere.names(customer, connected.keySet())) {
        Told told = new Told(name.customer(), name.topics(topics));
        MessageState state = state(connected, name.source(), kind);
        Optional.ofNullable(slots.get(customer))
            .ifPresent(slot -> messages.add(message(work, name.source(), slot, told, state)));
      }
    }
    outbox.insert(messages);
  }

  private static MessageState state(
      Map<SourceId, Connected> connected, SourceId source, MessageKind kind) {
    Connected system = connected.get(source);
    return system != null && system.canBeTold(kind) ? MessageState.WAITING : MessageState.BY_HAND;
  }

  private Message message(
      Work work, SourceId source, KeySlot ofCustomer, Told told, MessageState state) {
    UUID id = ids.next();
    KeySlot slot = work.kind() == MessageKind.ERASE ? sealing.newSlot() : ofCustomer;
    return new Message(
        id,
        work.customer(),
        source,
        work.kind(),
        work.cause(),
        slot,
        sealing.seal(slot, id, told),
        state,
        0,
        work.context().at(),
        work.context().at(),
        Optional.empty());
  }

  private record Work(CallContext context, CustomerId customer, MessageKind kind, UUID cause) {}
}
