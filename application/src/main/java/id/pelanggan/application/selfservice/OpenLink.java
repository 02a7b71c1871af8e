package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.OwnRecord;
import id.pelanggan.application.link.Links.Token;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.retention.RenewCustomer;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;

/** Exchanges the link that a customer was sent for a session on their own page. */
public final class OpenLink {
  private final Gate gate;
  private final Transactions transactions;
  private final LinkDesk desk;
  private final Sessions sessions;
  private final OwnRecord own;
  private final RenewCustomer renewal;
  private final Audit audit;

  @Inject
  public OpenLink(
      Gate gate,
      Transactions transactions,
      LinkDesk desk,
      Sessions sessions,
      OwnRecord own,
      RenewCustomer renewal,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.own = requireNonNull(own, "own is null");
    this.renewal = requireNonNull(renewal, "renewal is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** Uses the link up. Programs follow links, too: to be called where a person pressed a button. */
  public LinkResult<Session> open(CallContext context, String token) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    return transactions.inTransaction(() ->
        desk.use(context, token, LinkKind.SELF_SERVICE).then(stored -> opened(context, stored)));
  }

  private LinkResult<Session> opened(CallContext context, Stored link) {
    return link.customer()
        .filter(sessions::isKnown)
        .<LinkResult<Session>>map(customer -> new LinkResult.Opened<>(session(context, customer)))
        .orElseGet(LinkResult.NotValid::new);
  }

  private Session session(CallContext context, CustomerId customer) {
    Token token = sessions.begin(context, customer);
    renewal.noteVisit(context, customer);
    audit.note(context, AuditAction.OWN_PAGE_OPENED, customer, customer.value());
    return new Session(
        new SessionToken(token.text()),
        token.endsAt(),
        own.profile(customer).find(Attribute.LANGUAGE).orElse(""));
  }
}
