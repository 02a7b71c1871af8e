package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.KeptAside;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.application.port.SensitiveFindings;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionTrigger;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Counts what each policy would do. */
final class Planning {
  private final Policies policies;
  private final RetentionFacts facts;
  private final RetentionCases cases;
  private final KeptAside keptAside;
  private final SensitiveFindings findings;
  private final Customers customers;

  @Inject
  Planning(
      Policies policies,
      RetentionFacts facts,
      RetentionCases cases,
      KeptAside keptAside,
      SensitiveFindings findings,
      Customers customers) {
    this.policies = requireNonNull(policies, "policies is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.keptAside = requireNonNull(keptAside, "keptAside is null");
    this.findings = requireNonNull(findings, "findings is null");
    this.customers = requireNonNull(customers, "customers is null");
  }

  /**
   * @throws CancellationException where the thread was interrupted
   */
  RetentionPlan plan(Instant at, int samples, RetentionPlan.Listener listener) {
    Map<PolicyCode, Map<CaseState, Long>> states = cases.count();
    List<Policies.Standing> all = policies.list();
    List<RetentionPlan.Line> lines = new ArrayList<>();
    for (Policies.Standing standing : all) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      RetentionPolicy policy = standing.policy();
      listener.report(lines.size(), all.size());
      lines.add(line(policy, at, samples, states.getOrDefault(policy.code(), Map.of())));
    }
    listener.report(lines.size(), all.size());
    return new RetentionPlan(at, customers.count(), lines);
  }

  private RetentionPlan.Line line(
      RetentionPolicy policy, Instant at, int samples, Map<CaseState, Long> states) {
    if (!policy.active()) {
      return new RetentionPlan.Line(policy, 0, 0, 0, states, List.of());
    }
    if (policy.trigger() == RetentionTrigger.KEPT_ASIDE) {
      return new RetentionPlan.Line(
          policy, keptAside.count(before(policy, at)), 0, 0, states, List.of());
    }
    if (policy.trigger() == RetentionTrigger.PURPOSE_GONE) {
      return new RetentionPlan.Line(policy, findings.countOpen(), 0, 0, states, List.of());
    }
    RetentionFacts.Count count = facts.count(policy, at, samples);
    return new RetentionPlan.Line(
        policy, count.due(), count.held(), count.underWay(), states, samples(count.first()));
  }

  /** Before when something must have come to be due. */
  static Instant before(RetentionPolicy policy, Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC)
        .minus(policy.period())
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  private static List<RetentionPlan.Sample> samples(List<RetentionFacts.Due> first) {
    return first.stream()
        .map(due -> new RetentionPlan.Sample(due.customer(), due.since(), Optional.empty()))
        .toList();
  }
}
