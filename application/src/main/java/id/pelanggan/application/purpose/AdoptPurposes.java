package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.List;

/** Takes over a proposal of purposes and notices. */
public final class AdoptPurposes {
  private final Gate gate;
  private final Transactions transactions;
  private final PurposeAdoption adoption;
  private final Audit audit;

  @Inject
  public AdoptPurposes(
      Gate gate, Transactions transactions, PurposeAdoption adoption, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.adoption = requireNonNull(adoption, "adoption is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** What the shop wrote itself stays as it is; only channels and activity follow the proposal. */
  public Adopted adopt(CallContext context, PurposeProposal proposal) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      Adopted adopted = adoption.adopt(context, proposal);
      audit.note(context, AuditAction.PURPOSE_CHANGED, adopted.size());
      return adopted;
    });
  }

  /** What came of it. */
  public record Adopted(
      List<PurposeCode> added, List<PurposeCode> changed, List<NoticeCode> notices) {
    public Adopted {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      notices = List.copyOf(notices);
    }

    int size() {
      return added.size() + changed.size() + notices.size();
    }
  }
}
