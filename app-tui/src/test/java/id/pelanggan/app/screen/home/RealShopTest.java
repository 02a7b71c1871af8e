package id.pelanggan.app.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.app.screen.more.MoreScreen;
import id.pelanggan.app.screen.more.Product;
import id.pelanggan.app.screen.more.SettingsApplied;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.app.screen.welcome.WelcomeScreen;
import id.pelanggan.app.screen.welcome.WelcomeWays;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.source.StartingPurposes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first day of a shop, with everything as it is in the program. */
class RealShopTest {
  private static final String PASSPHRASE = "empat kata yang mudah";

  @Test
  void shouldGoFromTheFirstQuestionToAShopAtWork() throws IOException {
    try (RealShop shop = new RealShop();
        Driver driver =
            Driver.start(new Messages(Language.ID), 100, 30, desk -> welcome(desk, shop))) {
      driver.press("Enter").sees("Toko saya sendiri").press("Enter").sees("Nama toko");
      driver.type("Toko Contoh").press("Enter").type("Sari").press("Enter");
      driver.type("abc").press("Enter").type("abc").press("Ctrl-S").sees("Terlalu pendek");
      retype(driver);
      driver.sees("Toko Anda siap, dan datanya").press("Down", "Enter");

      driver.sees("✓ Data pelanggan dilindungi kunci").sees("Belum ada pelanggan.");
      add(shop);
      driver.press("r").sees("▲ 1 / 7 hari").sees("menyimpan data Pelanggan #");
      driver.sees("Semua beres.").seesNot("Belum ada pelanggan.");

      driver.press("Shift-Tab").focus("menyimpan data").press("u", "Right", "Enter");
      driver.sees("✓ Perubahan sudah diurungkan.").sees("Belum ada pelanggan.");
      driver.press("u").seesNot("Urungkan perubahan ini?");

      driver.press("0").sees("‹ gelap ›").press("Enter", "Down", "Enter").sees("‹ terang ›");
      assertThat(Files.readString(shop.path().resolve("settings.properties")))
          .containsIgnoringCase("light");
      driver.press("Tab", "Down", "Enter").sees("✓ Kunci terbuka").sees(shop.path().toString());
      driver.press("Tab", "Down", "Enter").sees("PostgreSQL").sees("127.0.0.1:");
      driver.press("Tab", "Down", "Enter").sees("mengurungkan perubahan");
    }
  }

  private static void retype(Driver driver) {
    driver.press("Ctrl-U").type(PASSPHRASE).press("Enter");
    driver.press("Ctrl-U").type(PASSPHRASE).press("Enter");
  }

  private static void add(RealShop shop) {
    shop.get(AddCustomer.class)
        .add(
            shop.get(IdentifyOperator.class).identify(StartingPurposes.SALES_AND_SERVICE),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, "Contoh Pertama"),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of()));
  }

  private static void welcome(Desk desk, RealShop shop) {
    desk.furnish(
        new WelcomeScreen(
            desk, shop.get(InitializeShop.class), shop::type, new Arrival(desk, shop)));
  }

  private record Arrival(Desk desk, RealShop shop) implements WelcomeWays {
    @Override
    public void speak(Language language) {}

    @Override
    public void demo() {}

    @Override
    public void work() {
      Injector screens =
          shop.furnished(
              new AbstractModule() {
                @Override
                protected void configure() {
                  bind(Desk.class).toInstance(desk);
                  bind(Ways.class).toInstance(new TestWays());
                  bind(SettingsApplied.class).toInstance(settings -> {});
                  bind(Product.class).toInstance(new Product("0.5.0"));
                }
              });
      desk.show(new Situation("Toko Contoh", "Sari", false, false));
      desk.furnish(
          List.of(screens.getInstance(HomeScreen.class), screens.getInstance(MoreScreen.class)));
    }

    @Override
    public void importFile() {}
  }
}
