package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionEvent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Stores how far a case came, together with the step that lasts. */
final class CaseNotes {
  private final RetentionCases cases;
  private final TimeOrderedIds ids;

  @Inject
  CaseNotes(RetentionCases cases, TimeOrderedIds ids) {
    this.cases = requireNonNull(cases, "cases is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /** Notes the steps of cases that are stored already. */
  void note(CallContext context, List<RetentionCase> stepped) {
    cases.insertEvents(stepped.stream().map(one -> event(context, one)).toList());
  }

  /** Stores a case that changed its state. */
  void step(CallContext context, RetentionCase changed) {
    cases.update(changed);
    note(context, List.of(changed));
  }

  private RetentionEvent event(CallContext context, RetentionCase stepped) {
    return new RetentionEvent(
        ids.next(),
        stepped.customer(),
        stepped.id(),
        stepped.state(),
        stepped.state() == CaseState.WARNED ? stepped.warnedBy() : Optional.empty(),
        context.actor(),
        context.at());
  }
}
