package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.outreach.MailServer;
import id.pelanggan.domain.outreach.MailServer.Login;
import id.pelanggan.domain.outreach.PagesAddress;
import jakarta.inject.Inject;

/** Shows how letters are sent and where the pages of customers are. */
public final class ShowOutreach {
  private final Gate gate;
  private final OpenKeys openKeys;
  private final OutreachBook outreach;
  private final OutreachSealing sealing;

  @Inject
  public ShowOutreach(
      Gate gate, OpenKeys openKeys, OutreachBook outreach, OutreachSealing sealing) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.outreach = requireNonNull(outreach, "outreach is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  public OutreachView show(CallContext context) {
    gate.require(context, Permission.CHANGE_OUTREACH);
    openKeys.require();
    return new OutreachView(
        outreach.find().flatMap(sealing::open).map(ShowOutreach::server),
        outreach.find().flatMap(StoredOutreach::pages).map(PagesAddress::value),
        outreach.find().map(StoredOutreach::language).orElse(ChangeOutreach.FIRST_LANGUAGE));
  }

  private static OutreachView.Server server(MailServer server) {
    return new OutreachView.Server(
        server.host(),
        server.port(),
        server.security(),
        server.sender(),
        server.login().map(Login::user));
  }
}
