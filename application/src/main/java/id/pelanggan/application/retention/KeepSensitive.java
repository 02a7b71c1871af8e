package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.SensitiveFindings;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps what was found, for a purpose and with a reason. */
public final class KeepSensitive {
  private final Gate gate;
  private final Transactions transactions;
  private final Findings found;
  private final SensitiveFindings findings;
  private final Customers customers;
  private final Vault vault;
  private final Audit audit;

  @Inject
  KeepSensitive(
      Gate gate,
      Transactions transactions,
      Findings found,
      SensitiveFindings findings,
      Customers customers,
      Vault vault,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.found = requireNonNull(found, "found is null");
    this.findings = requireNonNull(findings, "findings is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @param reason why, in the operator's words; is sealed
   * @throws PelangganException {@link RetentionError#FINDING_UNKNOWN}, {@link
   *     RetentionError#FINDING_SETTLED}
   */
  public void keep(CallContext context, FindingId id, PurposeCode purpose, String reason) {
    gate.require(context, Permission.RUN_RETENTION);
    transactions.inTransaction(() -> {
      SensitiveFinding finding = found.requireOpen(id);
      KeySlot slot =
          requireNonNull(
              customers.listSlots(List.of(finding.customer())).get(finding.customer()),
              "no such customer");
      findings.settle(
          finding.settled(SensitiveFinding.State.KEPT, Optional.of(purpose), context.at()),
          Optional.of(
              new SensitiveFindings.SealedReason(
                  slot, vault.seal(slot, place(finding), new TextWriter().text(reason).bytes()))));
      audit.note(context, AuditAction.CUSTOMER_CHANGED, finding.customer(), id.value());
      return true;
    });
  }

  private static SealPlace place(SensitiveFinding finding) {
    return new SealPlace(
        "sensitive_finding", finding.customer().value(), finding.id().value(), "reason", 1);
  }
}
