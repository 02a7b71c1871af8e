package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.SensitiveFindings;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.SensitiveFinding;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Takes what was found out of every version of the record that says it. */
public final class ClearSensitive {
  private final Gate gate;
  private final Transactions transactions;
  private final Findings found;
  private final SensitiveFindings findings;
  private final ClearValues clearValues;

  @Inject
  ClearSensitive(
      Gate gate,
      Transactions transactions,
      Findings found,
      SensitiveFindings findings,
      ClearValues clearValues) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.found = requireNonNull(found, "found is null");
    this.findings = requireNonNull(findings, "findings is null");
    this.clearValues = requireNonNull(clearValues, "clearValues is null");
  }

  /**
   * Clears all of them or none.
   *
   * @return how many versions of records changed
   * @throws PelangganException {@link RetentionError#FINDING_UNKNOWN}, {@link
   *     RetentionError#FINDING_SETTLED}
   */
  public int clear(CallContext context, List<FindingId> ids) {
    gate.require(context, Permission.RUN_RETENTION);
    return transactions.inTransaction(
        () -> ids.stream().distinct().mapToInt(id -> clear(context, id)).sum());
  }

  private int clear(CallContext context, FindingId id) {
    SensitiveFinding finding = found.requireOpen(id);
    int changed =
        clearValues.clear(
            context,
            finding.customer(),
            new Clearing.Sensitive(finding.record(), finding.part(), finding.kind()));
    findings.settle(
        finding.settled(SensitiveFinding.State.CLEARED, Optional.empty(), context.at()),
        Optional.empty());
    return changed;
  }
}
