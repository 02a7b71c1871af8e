package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.controller.Situation;
import java.util.List;
import java.util.function.Consumer;

/** States of the screen of customers that can be drawn without a database. */
public final class CustomersExamples {
  private CustomersExamples() {}

  public static List<Example> all() {
    return List.of(
        example("customers-list"),
        example("customers-beside", "Tab", "Down"),
        example("customers-open", "Enter"),
        example("customers-origins", "Enter", "p"),
        example("customers-order", "Enter", "Tab", "Down", "Down", "Down", "Down", "Down", "Enter"),
        example("customers-reveal", "Enter", "v"),
        example("customers-revealed", "Enter", "v", "Enter", "Enter"),
        example("customers-edit", "Enter", "e"),
        example("customers-new", "n"),
        example("customers-merge", "Enter", "m"),
        example("customers-record", "i"),
        example("customers-recording", "i", "c"),
        example("customers-consent", "Enter", "c"),
        example("customers-rights", "Enter", "o"),
        example("customers-erase", "Enter", "o", "e"),
        example("customers-erase-plan", "Enter", "o", "e", "Ctrl-S"),
        example("customers-filters", "f"),
        example("customers-search", "/", "s", "i", "t", "i"),
        example("customers-nobody-found", "/", "q", "q"),
        on("customers-filling", ExampleShop.filling(), "/", "s", "i"),
        on("customers-empty", ExampleShop.empty()),
        on("customers-failed", ExampleShop.broken()),
        on("customers-locked", ExampleShop.locked()));
  }

  private static Example example(String name, String... keys) {
    return on(name, ExampleShop.open(), keys);
  }

  private static Example on(String name, ExampleShop shop, String... keys) {
    return new Example(name, furnish(shop), List.of(keys));
  }

  static Consumer<Desk> furnish(ExampleShop shop) {
    return desk -> {
      desk.show(new Situation("Toko Rempah Bu Sari", "Sari", false, !shop.areKeysOpen()));
      desk.furnish(List.of(new CustomersScreen(desk, shop, shop, shop, shop.protections())));
    };
  }
}
