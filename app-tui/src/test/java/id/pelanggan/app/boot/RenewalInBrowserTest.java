package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.web.RealBrowser;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter is received, its link opened in Chromium, and "keep me" pressed. */
@Tag("browser")
class RenewalInBrowserTest {
  @TempDir private Path profile;

  @Test
  void shouldRenewWhoWantsToStay() throws Exception {
    int port = ServedPages.freePort();
    try (TestShop shop = new TestShop();
        Mailbox mailbox = new Mailbox()) {
      shop.json(
          "mail",
          "set",
          "--host",
          "127.0.0.1",
          "--port",
          String.valueOf(mailbox.port()),
          "--security",
          "none",
          "--sender",
          "toko@contoh.id",
          "--pages",
          "http://127.0.0.1:" + port);
      String customer =
          shop.json("customers", "add", "--name", "Budi", "--email", "budi@example.com")
              .path("id")
              .asString();
      shop.json("links", "send", customer);
      try (ServedPages pages = new ServedPages(shop.path(), port);
          RealBrowser browser = RealBrowser.open(true, profile)) {
        assertThat(pages.address().getPort()).isEqualTo(port);
        browser.go(URI.create(mailbox.link()));
        browser.follow("main button");
        assertThat(browser.text("main")).contains("Budi", "budi@example.com");

        browser.follow("form[action='/me/keep'] button");

        assertThat(browser.address()).endsWith("/done/kept");
      }
      assertThat(shop.run("activity", "list", "--json").out()).contains("CUSTOMER_RENEWED");
    }
  }
}
