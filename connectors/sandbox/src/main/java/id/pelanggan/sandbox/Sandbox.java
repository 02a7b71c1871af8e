package id.pelanggan.sandbox;

import id.pelanggan.sandbox.api.Api;
import id.pelanggan.sandbox.api.Tokens;
import id.pelanggan.sandbox.fault.Faults;
import id.pelanggan.sandbox.shop.SandboxShop;
import id.pelanggan.sandbox.stock.Growth;
import id.pelanggan.sandbox.stock.Stock;
import id.pelanggan.sandbox.traffic.Exchange;
import id.pelanggan.sandbox.traffic.Statistics;
import id.pelanggan.sandbox.traffic.Traffic;
import java.util.List;

/**
 * A stand-in of Square's API that runs in this process and answers on the loopback address, until
 * it is closed. Safe for several threads.
 */
public final class Sandbox implements AutoCloseable {
  private final SandboxOptions options;
  private final Stock stock;
  private final Growth growth;
  private final Faults faults;
  private final Traffic traffic;
  private final Tokens tokens;
  private final Api api;

  private Sandbox(SandboxShop shop, SandboxOptions options) {
    this.options = options;
    this.stock = new Stock(shop);
    this.growth = new Growth(stock, options.seed(), options.since(), options.growth());
    this.faults = new Faults(options.clock(), options.faults());
    this.traffic = new Traffic();
    this.tokens = new Tokens(options.seed(), options.clock(), options.since(), options.tokenLife());
    this.api =
        new Api(stock, growth, faults, traffic, tokens, options.clock(), options.recording());
  }

  /**
   * @throws java.io.UncheckedIOException where the port is taken
   */
  public static Sandbox start(SandboxShop shop, SandboxOptions options) {
    Sandbox sandbox = new Sandbox(shop, options);
    sandbox.api.listen(options.port());
    return sandbox;
  }

  /** Such as {@code http://127.0.0.1:49152}, without a path. */
  public String url() {
    return "http://127.0.0.1:" + api.port();
  }

  /** What the shop's first access token is; the same for the same seed, time and life. */
  public String accessToken() {
    return tokens.firstAccessToken();
  }

  public String refreshToken() {
    return tokens.refreshToken();
  }

  public String clientId() {
    return tokens.clientId();
  }

  public String clientSecret() {
    return tokens.clientSecret();
  }

  /** What an application gets once the shop's owner has agreed, to exchange for tokens. */
  public String authorizationCode() {
    return tokens.authorizationCode();
  }

  /** What {@code POST /sandbox/faults} asks for as its bearer token; another one at each start. */
  public String adminToken() {
    return api.adminToken();
  }

  public Faults faults() {
    return faults;
  }

  /** What the shop has, to look at and to change. */
  public Stock stock() {
    return stock;
  }

  /** Sells so many times more, now. */
  public void grow(int sales) {
    for (int sale = 0; sale < sales; sale++) {
      growth.sell(options.clock().instant());
    }
  }

  public Statistics statistics() {
    return traffic.statistics();
  }

  /** All calls with what was said; empty where the options do not ask to keep them. */
  public List<Exchange> exchanges() {
    return traffic.exchanges();
  }

  /** Ends at once; calls that wait are let go. */
  @Override
  public void close() {
    faults.clear();
    api.close();
  }
}
