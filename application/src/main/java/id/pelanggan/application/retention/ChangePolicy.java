package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RetentionPolicies;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionAction;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionTrigger;
import id.pelanggan.domain.retention.StartingPolicies;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Map;

/** Changes a policy: a new version of it; what went by the earlier ones is not undone. */
public final class ChangePolicy {
  private final Gate gate;
  private final Transactions transactions;
  private final Policies policies;
  private final RetentionPolicies versions;
  private final Audit audit;
  private final TimeOrderedIds ids;

  @Inject
  ChangePolicy(
      Gate gate,
      Transactions transactions,
      Policies policies,
      RetentionPolicies versions,
      Audit audit,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.versions = requireNonNull(versions, "versions is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Returns the new version.
   *
   * @throws PelangganException {@link RetentionError#POLICY_UNKNOWN}; {@link
   *     RetentionError#POLICY_DOES_NOT_FIT} where the action is not for what the policy is about,
   *     or whole customers would go without a warning; {@link RetentionError#POLICY_BELOW_FLOOR}
   *     where a statute asks for more
   */
  public RetentionPolicy change(CallContext context, Command command) {
    gate.require(context, Permission.CHANGE_RETENTION);
    return transactions.inTransaction(() -> {
      RetentionPolicy changed = changed(policies.require(command.policy()), command);
      versions.insert(changed, context);
      audit.note(context, AuditAction.POLICY_CHANGED, ids.next(), 1);
      return changed;
    });
  }

  private static RetentionPolicy changed(RetentionPolicy before, Command command) {
    if (before.trigger() == RetentionTrigger.END_OF_BOOK_YEAR) {
      requireFloor(before, command);
    }
    boolean warns = !command.grace().isZero();
    if (before.isOfWholeCustomers() && !warns) {
      throw refusal(before);
    }
    try {
      return before.changed(
          command.period(),
          warns,
          command.grace(),
          command.action(),
          command.citation(),
          command.active());
    } catch (IllegalArgumentException e) {
      throw refusal(before).withTraceOf(e);
    }
  }

  /** The product's own is what the law asks for; a shop may keep longer. */
  private static void requireFloor(RetentionPolicy before, Command command) {
    Period floor =
        StartingPolicies.all().stream()
            .filter(policy -> policy.code().equals(before.code()))
            .map(RetentionPolicy::period)
            .findFirst()
            .orElse(before.period());
    if (command.period().toTotalMonths() < floor.toTotalMonths() || !command.active()) {
      throw new PelangganException(
          RetentionError.POLICY_BELOW_FLOOR,
          Map.of("policy", before.code().value(), "floor", floor.toString()));
    }
  }

  private static PelangganException refusal(RetentionPolicy policy) {
    return new PelangganException(
        RetentionError.POLICY_DOES_NOT_FIT, Map.of("policy", policy.code().value()));
  }

  /**
   * @param grace none where nobody is warned
   * @param citation the law, or who decided it
   */
  public record Command(
      PolicyCode policy,
      Period period,
      Period grace,
      RetentionAction action,
      String citation,
      boolean active) {
    public Command {
      requireNonNull(policy, "policy is null");
      requireNonNull(period, "period is null");
      requireNonNull(grace, "grace is null");
      requireNonNull(action, "action is null");
      requireNonNull(citation, "citation is null");
    }
  }
}
