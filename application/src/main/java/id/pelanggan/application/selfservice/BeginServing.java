package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.outreach.PagesAddress;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asked before the pages of customers are served: they show what is sealed. */
public final class BeginServing {
  private final Gate gate;
  private final OpenKeys openKeys;
  private final OutreachBook outreach;

  @Inject
  BeginServing(Gate gate, OpenKeys openKeys, OutreachBook outreach) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.outreach = requireNonNull(outreach, "outreach is null");
  }

  /**
   * @return where letters say that the pages are; empty where nobody said
   * @throws id.pelanggan.domain.failure.PelangganException with a {@code VaultError} where the keys
   *     are not open
   */
  public Optional<PagesAddress> begin(CallContext context) {
    gate.require(context, Permission.SERVE_PAGES);
    openKeys.require();
    return outreach.find().flatMap(StoredOutreach::pages);
  }
}
