package id.pelanggan.square;

import id.pelanggan.spi.Change;
import id.pelanggan.spi.CheckReport;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.PushOutcome;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.StreamSpec;
import id.pelanggan.spi.StreamSpec.Reading;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.toolkit.http.CallPolicy;
import id.pelanggan.toolkit.http.Refusals;
import id.pelanggan.toolkit.http.SourceClient;
import java.util.List;
import java.util.Map;

/** A shop at Square. */
final class SquareConnector implements Connector {
  /** Of the API; its answers stay as they were at that day. */
  private static final String VERSION = "2025-08-20";

  /** Square names no limit but answers when it is too much; with one call at a time that is far. */
  private static final int CALLS_PER_SECOND = 200;

  private final SourceClient client;
  private final SquareCheck check;
  private final CatalogStream catalog;
  private final CustomerStream customers;
  private final OrderStream orders;
  private final SquareChanges changes;

  SquareConnector(SquareSettings settings, ConnectorContext context) {
    this.client =
        new SourceClient(
            settings.address(),
            Map.of("Square-Version", VERSION, "Accept", "application/json"),
            settings.credentials(context.secrets()),
            new Refusals("errors", "code"),
            CallPolicy.ordinary().callsPerSecond(CALLS_PER_SECOND),
            context);
    Locations locations = new Locations(client, settings.locations());
    this.catalog = new CatalogStream(client, context);
    this.customers = new CustomerStream(client, context);
    this.orders = new OrderStream(client, context, locations);
    this.changes = new SquareChanges(client);
    this.check = new SquareCheck(client, context, settings.locations());
  }

  @Override
  public CheckReport check() {
    return check.report();
  }

  @Override
  public List<StreamSpec> streams() {
    return List.of(
        new StreamSpec(StreamKind.PRODUCTS, Reading.CHANGES),
        new StreamSpec(StreamKind.CUSTOMERS, Reading.CHANGES),
        new StreamSpec(StreamKind.ORDERS, Reading.CHANGES));
  }

  @Override
  public Page read(ReadRequest request) {
    return switch (request.stream()) {
      case PRODUCTS -> catalog.read(request);
      case CUSTOMERS -> customers.read(request);
      case ORDERS -> orders.read(request);
      case INTERACTIONS, FEEDBACK ->
          throw new IllegalArgumentException("no such stream: " + request.stream());
    };
  }

  @Override
  public PushOutcome push(Change change) {
    return changes.push(change);
  }

  @Override
  public void close() {
    client.close();
  }
}
