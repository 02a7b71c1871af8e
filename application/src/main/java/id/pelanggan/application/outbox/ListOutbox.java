package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Lists what connected systems still have to be told or somebody has to do there by hand. */
public final class ListOutbox {
  private final Gate gate;
  private final Outbox outbox;
  private final OutboxEntries entries;

  @Inject
  ListOutbox(Gate gate, Outbox outbox, OutboxEntries entries) {
    this.gate = requireNonNull(gate, "gate is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.entries = requireNonNull(entries, "entries is null");
  }

  /** The oldest first. */
  public List<OutboxEntry> list(CallContext context) {
    gate.require(context, Permission.SEE_REQUESTS);
    return entries.of(outbox.listOpen());
  }
}
