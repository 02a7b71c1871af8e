package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.OwnRecord;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;

/** Shows a customer the survey that they were sent; says nothing of who they are. */
public final class ShowSurvey {
  private final Gate gate;
  private final Transactions transactions;
  private final LinkDesk desk;
  private final Sessions sessions;
  private final OwnRecord own;
  private final Shops shops;

  @Inject
  public ShowSurvey(
      Gate gate,
      Transactions transactions,
      LinkDesk desk,
      Sessions sessions,
      OwnRecord own,
      Shops shops) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.own = requireNonNull(own, "own is null");
    this.shops = requireNonNull(shops, "shops is null");
  }

  /** Does not use the link up. */
  public LinkResult<Survey> show(CallContext context, String token) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    return transactions.inTransaction(
        () -> desk.check(context, token, LinkKind.SURVEY).then(this::shown));
  }

  private LinkResult<Survey> shown(Stored link) {
    return link.customer()
        .filter(sessions::isKnown)
        .<LinkResult<Survey>>map(customer -> new LinkResult.Opened<>(survey(customer)))
        .orElseGet(LinkResult.NotValid::new);
  }

  private Survey survey(CustomerId customer) {
    return new Survey(
        shops.findShop().orElseThrow().name().value(),
        own.profile(customer).find(Attribute.LANGUAGE).orElse(""));
  }

  /**
   * @param shop what the shop is called
   * @param language of the customer, two lower-case letters; empty where nobody knows
   */
  public record Survey(String shop, String language) {}
}
