package id.pelanggan.square.conformance;

import id.pelanggan.sandbox.Sandbox;
import id.pelanggan.sandbox.fault.PlannedFault;
import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SeededShop;
import id.pelanggan.sandbox.stock.Stock;
import id.pelanggan.spi.Change;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.StreamSpec;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.setup.Settings;
import id.pelanggan.testkit.TestHost;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the plugin asks in its life: checks, everything, what changed, a stretch once more, a
 * renewal, and what goes wrong.
 */
record WorkingDay(Sandbox sandbox, TestHost host, Settings settings, Instant now) {
  private static final List<String> FAULTS =
      List.of("server-error=1", "rate-limit=1", "token-expired", "cursor-expired", "empty-page");

  /** Reads and changes until every kind of call was made. */
  void pass() {
    try (Connector connector = host.open(settings)) {
      connector.check();
      Map<StreamSpec, String> cursors = new HashMap<>();
      for (StreamSpec stream : connector.streams()) {
        cursors.put(stream, read(connector, stream, Optional.empty(), Optional.empty()));
      }
      change();
      for (StreamSpec stream : connector.streams()) {
        read(connector, stream, Optional.ofNullable(cursors.get(stream)), Optional.empty());
        read(
            connector,
            stream,
            Optional.empty(),
            Optional.of(new TimeRange(now.minus(Duration.ofDays(90)), now)));
      }
      connector.push(new Change.Erase("C-000023"));
      connector.push(new Change.Erase("C-000023"));
      for (String fault : FAULTS) {
        sandbox.faults().add(PlannedFault.parse(fault).after(1));
        connector.streams().forEach(stream -> readPatiently(connector, stream));
        sandbox.faults().clear();
      }
    }
  }

  private void change() {
    Stock stock = sandbox.stock();
    SandboxCustomer customer = stock.customers().find("C-000017").orElseThrow();
    stock.put(customer.noted("minta nota terpisah", now));
    SandboxOrder order = stock.orders().find("O-0000280").orElseThrow();
    stock.put(order.becoming(SandboxOrder.State.CANCELED, now));
    stock.deleteProduct("P-2", now);
    sandbox.grow(20);
  }

  private static void readPatiently(Connector connector, StreamSpec stream) {
    try {
      read(connector, stream, Optional.empty(), Optional.empty());
    } catch (ConnectorException e) {
      // The day goes on; whether reading recovers is the contract's matter.
      read(connector, stream, Optional.empty(), Optional.empty());
    }
  }

  private static String read(
      Connector connector, StreamSpec stream, Optional<String> cursor, Optional<TimeRange> range) {
    Optional<String> next = cursor;
    Page page;
    do {
      page = connector.read(new ReadRequest(stream.kind(), next, range, 60));
      next = Optional.of(page.nextCursor());
    } while (!page.done());
    return page.nextCursor();
  }

  /** A shop with all that a shop can have. */
  static SeededShop shop(Instant now) {
    return new SeededShop(5, 140, 300, now.minus(Duration.ofHours(1)));
  }
}
