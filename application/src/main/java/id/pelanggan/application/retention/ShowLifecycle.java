package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows where one customer stands with retention; needs no key. */
public final class ShowLifecycle {
  private final Gate gate;
  private final Policies policies;
  private final RetentionFacts facts;
  private final RetentionCases cases;
  private final Holds holds;
  private final Clock clock;

  @Inject
  ShowLifecycle(
      Gate gate,
      Policies policies,
      RetentionFacts facts,
      RetentionCases cases,
      Holds holds,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.holds = requireNonNull(holds, "holds is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  public Lifecycle show(CallContext context, CustomerId customer) {
    gate.require(context, Permission.SEE_RETENTION);
    Instant at = clock.instant();
    List<Hold> holding = holds.list(List.of(customer), at);
    return new Lifecycle(
        policies.list().stream()
            .map(Policies.Standing::policy)
            .filter(RetentionPlan::isOfCustomers)
            .map(policy -> standing(policy, customer, holding, at))
            .toList(),
        cases.list(customer),
        holding,
        cases.listEvents(customer));
  }

  private Lifecycle.Standing standing(
      RetentionPolicy policy, CustomerId customer, List<Hold> holding, Instant at) {
    return new Lifecycle.Standing(
        policy,
        RetentionRule.judge(
            policy,
            Optional.ofNullable(facts.listTriggers(policy, List.of(customer)).get(customer)),
            Optional.empty(),
            holding,
            at));
  }
}
