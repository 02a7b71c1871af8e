package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Notes that somebody did by hand in a connected system what it could not be told. */
public final class NoteDoneByHand {
  private final Gate gate;
  private final Transactions transactions;
  private final Outbox outbox;
  private final OpenMessages messages;
  private final OwnSlots slots;
  private final Audit audit;

  @Inject
  NoteDoneByHand(
      Gate gate,
      Transactions transactions,
      Outbox outbox,
      OpenMessages messages,
      OwnSlots slots,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.messages = requireNonNull(messages, "messages is null");
    this.slots = requireNonNull(slots, "slots is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link RequestError#OUTBOX_MESSAGE_UNKNOWN}, {@link
   *     RequestError#OUTBOX_MESSAGE_SETTLED}
   */
  public void note(CallContext context, UUID id) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    slots.end(List.of(messages.require(id)));
    transactions.inTransaction(() -> {
      Message message = messages.require(id);
      outbox.update(List.of(message.settled(MessageState.DONE_BY_HAND, context.at())));
      audit.note(context, AuditAction.SYSTEM_TOLD, message.customer(), message.cause());
      return id;
    });
  }
}
