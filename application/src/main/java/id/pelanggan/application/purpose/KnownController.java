package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Controllers;
import id.pelanggan.application.port.Shops;
import id.pelanggan.domain.purpose.Controller;
import jakarta.inject.Inject;

/** Who is responsible for the data, also while the shop said nothing of itself but its name. */
public final class KnownController {
  private final Controllers controllers;
  private final Shops shops;

  @Inject
  KnownController(Controllers controllers, Shops shops) {
    this.controllers = requireNonNull(controllers, "controllers is null");
    this.shops = requireNonNull(shops, "shops is null");
  }

  public Controller find() {
    return controllers.find().orElseGet(() -> Controller.of(shops.findShop().orElseThrow().name()));
  }
}
