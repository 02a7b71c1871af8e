package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import jakarta.inject.Inject;

/** Makes the link to a customer's own page to be read out, shown or printed. */
public final class ReadOutLink {
  private final Gate gate;
  private final Audit audit;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final OwnLetters letters;

  @Inject
  public ReadOutLink(
      Gate gate, Audit audit, OpenKeys openKeys, Transactions transactions, OwnLetters letters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.letters = requireNonNull(letters, "letters is null");
  }

  /**
   * The words to say, with the link in them.
   *
   * @throws PelangganException {@link OutreachError#PAGES_NOT_SET_UP}; {@code CUSTOMER_UNKNOWN}
   *     where there is no such customer
   */
  public String write(CallContext context, CustomerId customer) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      String words =
          letters.text(
              context,
              customer,
              LetterKind.SELF_SERVICE_LINK,
              LinkKind.SELF_SERVICE,
              SendLink.LASTING);
      audit.note(context, AuditAction.LETTER_SENT, customer, customer.value());
      return words;
    });
  }
}
