package id.pelanggan.application.operation;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DatabaseReports;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.HomeReports;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Shops;
import jakarta.inject.Inject;

/** Says what this home is and whether it works; starts the server where it does not run. */
public final class ReportStatus {
  private final DatabaseServer server;
  private final DatabaseReports databases;
  private final HomeReports homes;
  private final Shops shops;
  private final Operators operators;

  @Inject
  public ReportStatus(
      DatabaseServer server,
      DatabaseReports databases,
      HomeReports homes,
      Shops shops,
      Operators operators) {
    this.server = requireNonNull(server, "server is null");
    this.databases = requireNonNull(databases, "databases is null");
    this.homes = requireNonNull(homes, "homes is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.operators = requireNonNull(operators, "operators is null");
  }

  public Status status() {
    var database = databases.require();
    return new Status(
        shops.findShop().map(shop -> ShopStatus.of(shop, operators)).orElse(new ShopStatus.None()),
        homes.require(),
        server.report(),
        database);
  }
}
