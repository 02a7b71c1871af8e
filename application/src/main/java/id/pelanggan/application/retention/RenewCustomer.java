package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionCase;
import jakarta.inject.Inject;
import java.util.List;

/** Notes that a customer wants to stay. */
public final class RenewCustomer {
  private final RetentionCases cases;
  private final RetentionFacts facts;
  private final CaseNotes notes;
  private final Audit audit;

  @Inject
  RenewCustomer(RetentionCases cases, RetentionFacts facts, CaseNotes notes, Audit audit) {
    this.cases = requireNonNull(cases, "cases is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.notes = requireNonNull(notes, "notes is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Ends what retention had begun for the customer, in the transaction of the caller: it counts as
   * an interaction of today. What is on its way out already is not called back.
   */
  public void renew(CallContext context, CustomerId customer) {
    List<CaseId> open =
        cases.list(customer).stream()
            .filter(one -> !one.state().isOver())
            .map(RetentionCase::id)
            .toList();
    for (RetentionCase one : cases.lock(open)) {
      if (!one.state().isOver() && one.state() != CaseState.CHECKED) {
        notes.step(context, one.ended(CaseState.RENEWED, context.at()));
      }
    }
    noteVisit(context, customer);
    audit.note(context, AuditAction.CUSTOMER_RENEWED, customer, customer.value());
  }

  /** Notes that the customer was there, as on a visit of their own page. */
  public void noteVisit(CallContext context, CustomerId customer) {
    facts.noteSeen(List.of(customer), context.at());
  }
}
