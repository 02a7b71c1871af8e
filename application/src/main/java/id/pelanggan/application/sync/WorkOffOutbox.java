package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.outbox.OwnSlots;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells connected systems what waits for them. */
public final class WorkOffOutbox {
  private static final int AT_ONCE = 50;

  /** After which another process takes over what this one claimed and did not tell. */
  private static final Duration CLAIM = Duration.ofMinutes(10);

  private final Gate gate;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final Outbox outbox;
  private final TellOneSystem tell;
  private final OwnSlots slots;
  private final Audit audit;

  @Inject
  WorkOffOutbox(
      Gate gate,
      OpenKeys openKeys,
      Transactions transactions,
      Outbox outbox,
      TellOneSystem tell,
      OwnSlots slots,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.tell = requireNonNull(tell, "tell is null");
    this.slots = requireNonNull(slots, "slots is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Tells everything that is due, and puts off what a system does not take now. Several processes
   * may call it at once; ends early where its thread is interrupted. Does nothing while the keys
   * are locked.
   *
   * @return how many messages were acknowledged
   */
  public int workOff(CallContext context) {
    gate.require(context, Permission.RUN_SYNC);
    int acknowledged = 0;
    while (openKeys.areOpen() && !Thread.currentThread().isInterrupted()) {
      List<Message> claimed = outbox.claim(context.at(), context.at().plus(CLAIM), AT_ONCE);
      if (claimed.isEmpty()) {
        return acknowledged;
      }
      acknowledged += tell(context, claimed);
    }
    return acknowledged;
  }

  private int tell(CallContext context, List<Message> claimed) {
    Map<SourceId, List<Message>> bySystem =
        claimed.stream().collect(Collectors.groupingBy(Message::source));
    int acknowledged = 0;
    for (Map.Entry<SourceId, List<Message>> system : bySystem.entrySet()) {
      acknowledged += store(context, tell.tell(context, system.getKey(), system.getValue()));
    }
    return acknowledged;
  }

  private int store(CallContext context, Collection<Message> told) {
    List<Message> settled = told.stream().filter(one -> one.state().isSettled()).toList();
    slots.end(settled);
    transactions.inTransaction(() -> {
      outbox.update(told);
      settled.forEach(
          one -> audit.note(context, AuditAction.SYSTEM_TOLD, one.customer(), one.cause()));
      return settled;
    });
    return settled.size();
  }
}
