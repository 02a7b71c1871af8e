package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.RetentionCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists customers whom somebody has to call or write to, with the words to say. */
public final class ListWarningsToCall {
  private final Gate gate;
  private final Transactions transactions;
  private final RetentionCases cases;
  private final Policies policies;
  private final WarningWords words;
  private final Audit audit;

  @Inject
  ListWarningsToCall(
      Gate gate,
      Transactions transactions,
      RetentionCases cases,
      Policies policies,
      WarningWords words,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.words = requireNonNull(words, "words is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Notes how many were shown.
   *
   * @param after where the last page ended; empty for the first
   */
  public List<WarningToGive> list(CallContext context, Optional<CaseId> after, int limit) {
    gate.require(context, Permission.RUN_RETENTION);
    return transactions.inTransaction(() -> {
      List<WarningToGive> found =
          cases.list(RetentionCases.Filter.BY_HAND, after, limit).stream()
              .map(one -> warning(context, one))
              .toList();
      if (!found.isEmpty()) {
        audit.note(context, AuditAction.CUSTOMERS_FOUND, found.size());
      }
      return found;
    });
  }

  private WarningToGive warning(CallContext context, RetentionCase one) {
    WarningWords.Addressee addressee = words.addressee(one.customer());
    return new WarningToGive(
        one,
        addressee.name(),
        addressee.phones().stream().map(ContactPoint::sameness).toList(),
        addressee.emails().stream().map(ContactPoint::sameness).toList(),
        addressee.addresses(),
        words.text(
            context, one, Warnings.until(context, policies.require(one.policy())), addressee));
  }
}
