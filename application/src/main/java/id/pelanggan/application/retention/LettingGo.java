package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import id.pelanggan.application.erasure.Erasures;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what a policy says with those who were looked at again. */
final class LettingGo {
  private final Erasures erasures;
  private final ClearValues clearValues;
  private final RetentionFacts facts;
  private final CaseNotes notes;

  @Inject
  LettingGo(Erasures erasures, ClearValues clearValues, RetentionFacts facts, CaseNotes notes) {
    this.erasures = requireNonNull(erasures, "erasures is null");
    this.clearValues = requireNonNull(clearValues, "clearValues is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.notes = requireNonNull(notes, "notes is null");
  }

  /** In the transaction of the caller. */
  void letGo(CallContext context, RetentionPolicy policy, List<RetentionCase> leaving) {
    if (leaving.isEmpty()) {
      return;
    }
    switch (policy.action()) {
      case ANONYMISE -> erase(context, leaving, ErasureDepth.ANONYMISE);
      case ERASE -> erase(context, leaving, ErasureDepth.ERASE);
      case CLEAR_FIELD -> leaving.forEach(one -> clear(context, one, new Clearing.Preferences()));
      case REMOVE_CONTACT_POINT -> leaving.forEach(one -> removeDead(context, policy, one));
      case WARN -> throw new IllegalStateException("nobody goes by a policy that only warns");
    }
  }

  private void erase(CallContext context, List<RetentionCase> leaving, ErasureDepth depth) {
    leaving.stream()
        .collect(groupingBy(RetentionCase::run))
        .forEach((run, together) -> {
          ErasureId erasure =
              erasures.begin(
                  context,
                  together.stream().map(RetentionCase::customer).toList(),
                  depth,
                  ErasureCause.RETENTION,
                  Optional.of(run.value()),
                  context.at());
          Instant next = context.at().plus(CaseReview.SOON);
          together.forEach(
              one -> notes.step(context, one.checked(Optional.of(erasure), next, context.at())));
        });
  }

  private void removeDead(CallContext context, RetentionPolicy policy, RetentionCase one) {
    LocalDate day = LocalDate.ofInstant(context.at(), ZoneOffset.UTC).minus(policy.period());
    Set<Contact> dead = new HashSet<>(facts.listDead(one.customer(), day));
    clear(context, one, new Clearing.ContactPoints(dead));
    facts.forgetDead(one.customer(), dead);
  }

  private void clear(CallContext context, RetentionCase one, Clearing clearing) {
    clearValues.clear(context, one.customer(), clearing);
    notes.step(context, one.ended(CaseState.DONE, context.at()));
  }
}
