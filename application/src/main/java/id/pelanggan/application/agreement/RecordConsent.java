package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentEventId;
import jakarta.inject.Inject;
import java.util.List;

/** Records what a customer said. */
public final class RecordConsent {
  private final Gate gate;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final OwnActs ownActs;

  @Inject
  RecordConsent(Gate gate, OpenKeys openKeys, Transactions transactions, OwnActs ownActs) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.ownActs = requireNonNull(ownActs, "ownActs is null");
  }

  /**
   * @return one entry of the ledger for each wish
   * @throws id.pelanggan.domain.failure.PelangganException with a {@link
   *     id.pelanggan.domain.consent.ConsentError}; {@code CUSTOMER_UNKNOWN}; {@code
   *     CONTACT_UNKNOWN}
   */
  public List<ConsentEventId> record(CallContext context, ConsentCommand command) {
    gate.require(context, Permission.RECORD_CONSENTS);
    openKeys.require();
    return transactions.inTransaction(() -> ownActs.record(context, command));
  }
}
