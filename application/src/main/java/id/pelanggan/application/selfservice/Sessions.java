package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.link.Links;
import id.pelanggan.application.link.Links.Token;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.LinkTokens;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Customers on their own pages: whom a session belongs to is said by what is stored alone. */
final class Sessions {
  private static final Duration LASTING = Duration.ofMinutes(30);

  private final Gate gate;
  private final Links links;
  private final LinkDesk desk;
  private final LinkTokens tokens;
  private final Customers customers;

  @Inject
  Sessions(Gate gate, Links links, LinkDesk desk, LinkTokens tokens, Customers customers) {
    this.gate = requireNonNull(gate, "gate is null");
    this.links = requireNonNull(links, "links is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
    this.customers = requireNonNull(customers, "customers is null");
  }

  /** Begins one, in the transaction of the caller. */
  Token begin(CallContext context, CustomerId customer) {
    return links.issueToken(
        context, LinkKind.SESSION, Optional.of(customer), Optional.empty(), LASTING);
  }

  /**
   * Whose it is, in the transaction of the caller.
   *
   * @throws PelangganException {@link OutreachError#SESSION_ENDED}; where the caller may not act
   *     for customers at all, as {@link Gate#require} has it
   */
  CustomerId require(CallContext context, SessionToken session) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    return desk.check(context, session.value(), LinkKind.SESSION)
            instanceof LinkResult.Opened<Stored>(Stored stored)
        ? stored.customer().filter(this::isKnown).orElseThrow(Sessions::ended)
        : fail();
  }

  boolean isKnown(CustomerId customer) {
    return customers.find(customer).isPresent();
  }

  /** Does nothing where it has ended already. */
  void end(CallContext context, SessionToken session) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    if (desk.check(context, session.value(), LinkKind.SESSION)
        instanceof LinkResult.Opened<Stored>(Stored stored)) {
      tokens.use(stored.id(), context.at());
    }
  }

  private static CustomerId fail() {
    throw ended();
  }

  private static PelangganException ended() {
    return new PelangganException(OutreachError.SESSION_ENDED);
  }
}
