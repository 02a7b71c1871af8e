package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.KeptAside;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.application.port.RetentionRuns;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionAction;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionRun;
import id.pelanggan.domain.retention.RetentionRunId;
import id.pelanggan.domain.retention.RetentionTrigger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Approves what is due now, and with it lets it be carried out. Nobody is touched by what was not
 * approved.
 */
public final class ApproveRetention {
  public static final int USUAL_LIMIT = 5;

  private final Gate gate;
  private final Transactions transactions;
  private final Policies policies;
  private final RetentionFacts facts;
  private final RetentionCases cases;
  private final RetentionRuns runs;
  private final KeptAside keptAside;
  private final Customers customers;
  private final CaseNotes notes;
  private final Audit audit;
  private final TimeOrderedIds ids;
  private final Clock clock;

  @Inject
  ApproveRetention(
      Gate gate,
      Transactions transactions,
      Policies policies,
      RetentionFacts facts,
      RetentionCases cases,
      RetentionRuns runs,
      KeptAside keptAside,
      Customers customers,
      CaseNotes notes,
      Audit audit,
      TimeOrderedIds ids,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.keptAside = requireNonNull(keptAside, "keptAside is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.notes = requireNonNull(notes, "notes is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Approves, or says what has to be repeated first. */
  public Outcome approve(CallContext context, Command command) {
    gate.require(context, Permission.RUN_RETENTION);
    return transactions.inTransaction(() -> {
      Instant at = clock.instant();
      Map<RetentionPolicy, List<RetentionFacts.Due>> due = due(command, at);
      long touched = due.values().stream().mapToLong(List::size).sum();
      Optional<Instant> aside = aside(command, at);
      long records = aside.map(keptAside::count).orElse(0L);
      if (touched == 0 && records == 0) {
        return new Outcome.NothingDue();
      }
      long all = customers.count();
      boolean over = touched * 100 > all * command.limitPercent();
      if (over && command.repeated().orElse(-1) != touched) {
        return new Outcome.OverLimit(touched, all, command.limitPercent());
      }
      return new Outcome.Begun(
          begin(
              new CallContext(context.actor(), context.purpose(), at),
              command,
              due,
              all,
              over,
              records > 0 ? aside : Optional.empty()));
    });
  }

  /** Nobody twice: who goes altogether goes by the first policy that says so. */
  private Map<RetentionPolicy, List<RetentionFacts.Due>> due(Command command, Instant at) {
    Map<RetentionPolicy, List<RetentionFacts.Due>> due = new HashMap<>();
    Set<CustomerId> whole = new HashSet<>();
    for (RetentionPolicy policy : chosen(command)) {
      if (RetentionPlan.isOfCustomers(policy)) {
        List<RetentionFacts.Due> found = facts.listDue(policy, at);
        due.put(
            policy,
            policy.isOfWholeCustomers()
                ? found.stream().filter(one -> whole.add(one.customer())).toList()
                : found);
      }
    }
    return due;
  }

  private List<RetentionPolicy> chosen(Command command) {
    command.policies().forEach(policies::require);
    return policies.list().stream()
        .map(Policies.Standing::policy)
        .filter(RetentionPolicy::active)
        .filter(
            policy -> command.policies().isEmpty() || command.policies().contains(policy.code()))
        .toList();
  }

  private Optional<Instant> aside(Command command, Instant at) {
    return chosen(command).stream()
        .filter(policy -> policy.trigger() == RetentionTrigger.KEPT_ASIDE)
        .filter(policy -> policy.action() == RetentionAction.ERASE)
        .map(policy -> Planning.before(policy, at))
        .findFirst();
  }

  private RetentionRun begin(
      CallContext context,
      Command command,
      Map<RetentionPolicy, List<RetentionFacts.Due>> due,
      long all,
      boolean over,
      Optional<Instant> aside) {
    RetentionRunId id = new RetentionRunId(ids.next());
    Map<PolicyCode, Long> counts = new HashMap<>();
    due.forEach((policy, found) -> counts.put(policy.code(), (long) found.size()));
    RetentionRun run =
        new RetentionRun(
            id,
            context,
            all,
            command.limitPercent(),
            over ? command.repeated() : OptionalLong.empty(),
            counts,
            aside,
            0);
    runs.insert(run);
    due.forEach((policy, found) -> {
      List<RetentionCase> begun = new ArrayList<>();
      for (RetentionFacts.Due one : found) {
        begun.add(
            RetentionCase.due(
                new CaseId(ids.next()), one.customer(), policy, id, one.since(), context.at()));
      }
      cases.insert(begun);
      notes.note(context, begun);
    });
    audit.note(context, AuditAction.RETENTION_APPROVED, id.value(), Math.toIntExact(run.touched()));
    return run;
  }

  /**
   * @param policies which; all of them where it is empty
   * @param limitPercent of all customers, above which the number has to be repeated
   * @param repeated the number that somebody repeated; empty as long as nobody did
   */
  public record Command(Set<PolicyCode> policies, int limitPercent, OptionalLong repeated) {
    public Command {
      policies = Set.copyOf(policies);
      requireNonNull(repeated, "repeated is null");
      if (limitPercent < 0 || limitPercent > 100) {
        throw new IllegalArgumentException("limit is not in 0..100: " + limitPercent);
      }
    }
  }

  /** What became of it. */
  public sealed interface Outcome {
    record Begun(RetentionRun run) implements Outcome {}

    /** Nothing was begun: somebody has to repeat the number of customers. */
    record OverLimit(long customers, long all, int limitPercent) implements Outcome {}

    record NothingDue() implements Outcome {}
  }
}
