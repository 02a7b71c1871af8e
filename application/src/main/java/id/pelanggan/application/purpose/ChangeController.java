package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Controllers;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.NoticeCode;
import jakarta.inject.Inject;
import java.util.List;

/** Changes who is responsible for the data, and who looks after its protection. */
public final class ChangeController {
  private final Gate gate;
  private final Transactions transactions;
  private final Controllers controllers;
  private final NoticeBook notices;
  private final Audit audit;

  @Inject
  public ChangeController(
      Gate gate,
      Transactions transactions,
      Controllers controllers,
      NoticeBook notices,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.controllers = requireNonNull(controllers, "controllers is null");
    this.notices = requireNonNull(notices, "notices is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @return the notices that say it otherwise now, and need a new version
   */
  public List<NoticeCode> change(CallContext context, Controller controller) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      controllers.save(controller, context);
      audit.note(context, AuditAction.PURPOSE_CHANGED);
      return notices.outdated(controller);
    });
  }
}
