package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.Restrictions;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionRule;
import id.pelanggan.domain.retention.RetentionRule.Judgement;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at cases again by what is true now, in the transaction in which they move. */
final class CaseReview {
  /** When to look again whether an erasure is through. */
  static final Duration SOON = Duration.ofMinutes(1);

  private static final Duration TOMORROW = Duration.ofDays(1);

  private final RetentionCases cases;
  private final RetentionFacts facts;
  private final Holds holds;
  private final Restrictions restrictions;
  private final Customers customers;
  private final CaseNotes notes;

  @Inject
  CaseReview(
      RetentionCases cases,
      RetentionFacts facts,
      Holds holds,
      Restrictions restrictions,
      Customers customers,
      CaseNotes notes) {
    this.cases = requireNonNull(cases, "cases is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.holds = requireNonNull(holds, "holds is null");
    this.restrictions = requireNonNull(restrictions, "restrictions is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.notes = requireNonNull(notes, "notes is null");
  }

  /** Ends and holds what has to be, and says what is left to do; those are locked. */
  Result review(CallContext context, RetentionPolicy policy, List<RetentionCase> claimed) {
    Map<CaseId, CaseState> states =
        claimed.stream().collect(toMap(RetentionCase::id, RetentionCase::state));
    List<RetentionCase> locked =
        cases.lock(states.keySet()).stream()
            .filter(one -> states.get(one.id()) == one.state())
            .toList();
    Review review = new Review(context, policy, locked);
    locked.forEach(review::look);
    return new Result(review.moved, review.toWarn, review.leaving);
  }

  /**
   * @param moved how many ended, were held or go on
   * @param toWarn whom nobody told yet
   * @param leaving who may be let go
   */
  record Result(int moved, List<RetentionCase> toWarn, List<RetentionCase> leaving) {}

  /** What is true now of some customers. */
  private final class Review {
    private final CallContext context;
    private final RetentionPolicy policy;
    private final Set<CustomerId> present;
    private final Map<CustomerId, LocalDate> triggers;
    private final Map<CustomerId, List<Hold>> held;
    private final Set<CustomerId> restricted;
    private final List<RetentionCase> toWarn = new ArrayList<>();
    private final List<RetentionCase> leaving = new ArrayList<>();
    private int moved;

    Review(CallContext context, RetentionPolicy policy, List<RetentionCase> locked) {
      List<CustomerId> ids = locked.stream().map(RetentionCase::customer).distinct().toList();
      this.context = context;
      this.policy = policy;
      this.present = customers.listSlots(ids).keySet();
      this.triggers = facts.listTriggers(policy, ids);
      this.held = holds.list(ids, context.at()).stream().collect(groupingBy(Hold::customer));
      this.restricted = restrictions.list(ids);
    }

    void look(RetentionCase one) {
      if (!present.contains(one.customer())) {
        step(
            one.ended(
                one.state() == CaseState.CHECKED ? CaseState.DONE : CaseState.CANCELLED,
                context.at()));
      } else if (one.state() == CaseState.CHECKED) {
        cases.update(one.checked(one.erasure(), context.at().plus(SOON), one.changedAt()));
      } else if (!RetentionPlan.isOfCustomers(policy)) {
        step(one.ended(CaseState.CANCELLED, context.at()));
      } else {
        weigh(one);
      }
    }

    private void weigh(RetentionCase one) {
      List<Hold> holding = held.getOrDefault(one.customer(), List.of());
      Judgement judgement =
          RetentionRule.judge(
              policy,
              Optional.ofNullable(triggers.get(one.customer())),
              Optional.empty(),
              holding,
              context.at());
      switch (judgement) {
        case Judgement.NotYet notYet ->
            step(
                one.ended(
                    policy.version() == one.policyVersion()
                        ? CaseState.RENEWED
                        : CaseState.CANCELLED,
                    context.at()));
        case Judgement.KeptByLaw kept -> step(one.ended(CaseState.CANCELLED, context.at()));
        case Judgement.Held because -> hold(one, next(holding));
        case Judgement.Due due -> {
          if (restricted.contains(one.customer())) {
            hold(one, Optional.of(context.at().plus(TOMORROW)));
          } else {
            goOn(one);
          }
        }
      }
    }

    private void goOn(RetentionCase one) {
      if (one.state() == CaseState.HELD) {
        step(one.resumed(context.at()));
      } else if (policy.warnsFirst() && one.state() == CaseState.DUE) {
        toWarn.add(one);
      } else {
        leaving.add(one);
      }
    }

    private void hold(RetentionCase one, Optional<Instant> next) {
      RetentionCase kept = one.held(next, context.at());
      if (one.state() == CaseState.HELD) {
        cases.update(kept);
      } else {
        step(kept);
      }
    }

    /** The morning after the first of them that ends by itself. */
    private Optional<Instant> next(List<Hold> holding) {
      return holding.stream()
          .flatMap(hold -> hold.until().stream())
          .min(LocalDate::compareTo)
          .map(until -> until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void step(RetentionCase changed) {
      notes.step(context, changed);
      moved++;
    }
  }
}
