package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.retention.RetentionCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Carries cases on whose time has come: grace that ended, letters that could not be sent. */
public final class FollowRetention {
  private static final int BATCH = 200;

  /** For so long nobody else takes up what one process took; then it was killed. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private final Gate gate;
  private final Transactions transactions;
  private final RetentionCases cases;
  private final CaseSteps steps;
  private final KeptAsideRemoval removal;
  private final Keyring keyring;
  private final Clock clock;

  @Inject
  FollowRetention(
      Gate gate,
      Transactions transactions,
      RetentionCases cases,
      CaseSteps steps,
      KeptAsideRemoval removal,
      Keyring keyring,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.steps = requireNonNull(steps, "steps is null");
    this.removal = requireNonNull(removal, "removal is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Works until nothing is due or its thread is interrupted. Only what somebody approved is carried
   * on; several processes may call it at once. Does nothing while the keys are locked.
   *
   * @return how many cases moved
   */
  public int follow(CallContext context) {
    gate.require(context, Permission.RUN_RETENTION);
    if (!keyring.isOpen()) {
      return 0;
    }
    removal.remove();
    int moved = 0;
    while (!Thread.currentThread().isInterrupted()) {
      Instant now = clock.instant();
      List<RetentionCase> claimed =
          transactions.inTransaction(() -> cases.claim(now, now.plus(LEASE), BATCH));
      if (claimed.isEmpty()) {
        break;
      }
      moved += steps.work(new CallContext(context.actor(), context.purpose(), now), claimed);
    }
    return moved;
  }
}
