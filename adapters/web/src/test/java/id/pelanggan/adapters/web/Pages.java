package id.pelanggan.adapters.web;

import id.pelanggan.adapters.web.WebOptions.Encryption;
import id.pelanggan.adapters.web.WebServer.Serving;
import id.pelanggan.adapters.web.guard.Limits.Pace;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Pages of an invented shop, really served on this machine. */
final class Pages implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  /** So that no test runs into a limit that it does not ask for. */
  static final Pace GENEROUS = new Pace(1e6, 1_000_000, 1e6, 1_000_000, 1_000, 1_000);

  final InventedCounter counter = new InventedCounter();
  final Serving serving;

  Pages(WebOptions options) {
    this.serving = WebServer.serve(options, ZONE, counter);
  }

  static Pages open() {
    return new Pages(plain());
  }

  static WebOptions plain() {
    return options(InetAddress.getLoopbackAddress(), Optional.empty(), Optional.empty());
  }

  static WebOptions options(
      InetAddress address, Optional<Encryption> encryption, Optional<InetAddress> proxy) {
    return new WebOptions(
        address, 0, encryption, proxy, Optional.empty(), GENEROUS, Duration.ofSeconds(20));
  }

  Browser browser() {
    return new Browser(here());
  }

  /** A browser with an open page. */
  Browser visitor() {
    Browser browser = browser();
    browser.get("/l/" + InventedCounter.GOOD);
    browser.post("/l/" + InventedCounter.GOOD);
    browser.get("/me");
    return browser;
  }

  /** Whatever name the pages go by. */
  URI here() {
    String scheme = serving.address().getScheme();
    return URI.create(scheme + "://127.0.0.1:" + serving.server().port() + "/");
  }

  @Override
  public void close() {
    serving.close();
  }
}
