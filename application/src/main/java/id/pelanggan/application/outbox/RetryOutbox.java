package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lets a connected system be told at once, also where it was left to people. */
public final class RetryOutbox {
  private final Gate gate;
  private final Transactions transactions;
  private final Outbox outbox;
  private final OpenMessages messages;

  @Inject
  RetryOutbox(Gate gate, Transactions transactions, Outbox outbox, OpenMessages messages) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.messages = requireNonNull(messages, "messages is null");
  }

  /**
   * @throws PelangganException {@link RequestError#OUTBOX_MESSAGE_UNKNOWN}, {@link
   *     RequestError#OUTBOX_MESSAGE_SETTLED}
   */
  public void retry(CallContext context, UUID id) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    transactions.inTransaction(() -> {
      outbox.update(List.of(messages.require(id).waiting(context.at())));
      return id;
    });
  }
}
