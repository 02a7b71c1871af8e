package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.outbox.OutboxSealing.Told;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Says what a system calls the customer, to whoever has to do it there by hand. */
public final class ShowMessage {
  private final Gate gate;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final OpenMessages messages;
  private final OutboxSealing sealing;
  private final OutboxEntries entries;
  private final Audit audit;

  @Inject
  ShowMessage(
      Gate gate,
      Transactions transactions,
      OpenKeys openKeys,
      OpenMessages messages,
      OutboxSealing sealing,
      OutboxEntries entries,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.messages = requireNonNull(messages, "messages is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.entries = requireNonNull(entries, "entries is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link RequestError#OUTBOX_MESSAGE_UNKNOWN}, {@link
   *     RequestError#OUTBOX_MESSAGE_SETTLED}
   */
  public View show(CallContext context, UUID id) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      Message message = messages.require(id);
      Told told = sealing.open(message);
      audit.note(context, AuditAction.CUSTOMER_READ, message.customer(), message.cause());
      return new View(entries.of(List.of(message)).getFirst(), told.customer(), told.topics());
    });
  }

  /**
   * @param customer what the system calls the customer
   * @param topics what is taken back, as the system calls it; empty for everything else
   */
  public record View(OutboxEntry entry, String customer, List<String> topics) {
    public View {
      requireNonNull(entry, "entry is null");
      requireNonNull(customer, "customer is null");
      topics = List.copyOf(topics);
    }

    @Override
    public String toString() {
      return "View[" + entry + "]";
    }
  }
}
