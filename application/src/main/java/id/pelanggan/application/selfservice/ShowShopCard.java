package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.purpose.KnownController;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.Controller;
import jakarta.inject.Inject;

/** Says whose pages these are, and whom to ask about data. */
public final class ShowShopCard {
  private final Gate gate;
  private final Shops shops;
  private final KnownController knownController;

  @Inject
  ShowShopCard(Gate gate, Shops shops, KnownController knownController) {
    this.gate = requireNonNull(gate, "gate is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.knownController = requireNonNull(knownController, "knownController is null");
  }

  public ShopCard show(CallContext context) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    Controller controller = knownController.find();
    return new ShopCard(
        shops.findShop().orElseThrow().name().value(),
        controller
            .officer()
            .map(officer -> String.join(", ", officer.parts()))
            .orElseGet(controller::contact));
  }
}
