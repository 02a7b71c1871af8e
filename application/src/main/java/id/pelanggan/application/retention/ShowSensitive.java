package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.intake.Redaction;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.retention.SensitivePatterns;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows what was found, with a reason that is noted. */
public final class ShowSensitive {
  private final Gate gate;
  private final Transactions transactions;
  private final Findings findings;
  private final Redaction redaction;
  private final Audit audit;

  @Inject
  ShowSensitive(
      Gate gate, Transactions transactions, Findings findings, Redaction redaction, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.findings = requireNonNull(findings, "findings is null");
    this.redaction = requireNonNull(redaction, "redaction is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Returns every text in which it stands, each once; none where it was cleared.
   *
   * @throws PelangganException {@link RetentionError#FINDING_UNKNOWN}
   */
  public List<Shown> show(CallContext context, FindingId id, RevealReason reason) {
    gate.require(context, Permission.REVEAL_CUSTOMERS);
    return transactions.inTransaction(() -> {
      SensitiveFinding finding = findings.require(id);
      Set<Shown> shown = new LinkedHashSet<>();
      for (Archive.Opened opened : redaction.open(finding.stream(), List.of(finding.record()))) {
        SensitiveSearch.read(
            opened.document(),
            value -> {
              if (value.part() == finding.part()
                  && SensitivePatterns.find(value.name(), value.text()).contains(finding.kind())) {
                shown.add(new Shown(value.name(), value.text()));
              }
            });
      }
      audit.noteRevealed(context, finding.customer(), shown.size(), reason);
      return List.copyOf(shown);
    });
  }

  /**
   * @param field by the source's name; empty for running text
   */
  public record Shown(String field, String text) {
    @Override
    public String toString() {
      return "Shown[***]";
    }
  }
}
