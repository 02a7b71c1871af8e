package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.access.ListPermissions;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says what retention would do now, and does nothing. */
public final class PlanRetention {
  private final Gate gate;
  private final ListPermissions permissions;
  private final Transactions transactions;
  private final Planning planning;
  private final CustomerNames names;
  private final Clock clock;

  @Inject
  PlanRetention(
      Gate gate,
      ListPermissions permissions,
      Transactions transactions,
      Planning planning,
      CustomerNames names,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.permissions = requireNonNull(permissions, "permissions is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.planning = requireNonNull(planning, "planning is null");
    this.names = requireNonNull(names, "names is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Ends early with {@link java.util.concurrent.CancellationException} where its thread is
   * interrupted.
   *
   * @param samples of how many customers of each policy to tell
   */
  public RetentionPlan plan(CallContext context, int samples, RetentionPlan.Listener listener) {
    gate.require(context, Permission.SEE_RETENTION);
    RetentionPlan plan = planning.plan(clock.instant(), samples, listener);
    return permissions.list(context).contains(Permission.SEE_CUSTOMERS)
        ? transactions.inTransaction(() -> names.fill(context, plan))
        : plan;
  }
}
