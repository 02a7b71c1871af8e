package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends a customer the link to their own page. */
public final class SendLink {
  static final Duration LASTING = Duration.ofDays(7);

  private final Gate gate;
  private final OpenKeys openKeys;
  private final OwnLetters letters;

  @Inject
  public SendLink(Gate gate, OpenKeys openKeys, OwnLetters letters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.letters = requireNonNull(letters, "letters is null");
  }

  /**
   * @throws PelangganException {@link OutreachError#MAIL_NOT_SET_UP}, {@link
   *     OutreachError#PAGES_NOT_SET_UP}; {@code CUSTOMER_UNKNOWN} where there is no such customer
   */
  public Sent send(CallContext context, CustomerId customer) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    letters.requireMail();
    return letters.send(
        context, customer, LetterKind.SELF_SERVICE_LINK, LinkKind.SELF_SERVICE, LASTING);
  }
}
