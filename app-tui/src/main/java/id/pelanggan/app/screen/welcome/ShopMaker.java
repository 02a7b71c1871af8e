package id.pelanggan.app.screen.welcome;

import id.pelanggan.application.shop.InitializeShop;

/** Sets up a shop; called in the background. */
@FunctionalInterface
interface ShopMaker {
  InitializeShop.Outcome make(InitializeShop.Command command);
}
