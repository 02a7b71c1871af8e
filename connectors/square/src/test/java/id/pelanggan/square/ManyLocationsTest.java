package id.pelanggan.square;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.sandbox.Sandbox;
import id.pelanggan.sandbox.SandboxOptions;
import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxLocation;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxProduct;
import id.pelanggan.sandbox.shop.SandboxShop;
import id.pelanggan.sandbox.shop.SeededShop;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.OrderRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import id.pelanggan.testkit.TestHost;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Square lets ten locations be asked for at once. */
final class ManyLocationsTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int LOCATIONS = 23;

  private final Chain chain = new Chain(new SeededShop(7, 20, 600, Instant.now(CLOCK)));
  private final Sandbox sandbox = Sandbox.start(chain, SandboxOptions.of(7, CLOCK));
  private final TestHost host = new TestHost(new SquareFactory(), CLOCK);

  @AfterEach
  void close() {
    host.close();
    sandbox.close();
  }

  @Test
  void shouldReadTheOrdersOfAllLocationsEachOnce() {
    List<String> read = read(Optional.empty()).stream().map(SourceRecord::id).toList();

    assertThat(read).doesNotHaveDuplicates().hasSize(closed().size()).containsAll(closed());
  }

  @Test
  void shouldFillARangeBackAtAllLocationsEachOnce() {
    Instant now = Instant.now(CLOCK);
    TimeRange range =
        new TimeRange(now.minus(Duration.ofDays(300)), now.minus(Duration.ofDays(90)));

    List<SourceRecord> read = read(Optional.of(range));

    assertThat(read).extracting(SourceRecord::id).doesNotHaveDuplicates().isNotEmpty();
    assertThat(read)
        .allMatch(record ->
            isIn(range, ((OrderRecord) record).orderedAt())
                || isIn(range, record.changedAt().orElseThrow()));
  }

  private Set<String> closed() {
    Set<String> ids = new HashSet<>();
    chain.forEachOrder(order -> {
      if (order.state().isClosed()) {
        ids.add(order.id());
      }
    });
    return ids;
  }

  private List<SourceRecord> read(Optional<TimeRange> range) {
    Settings settings =
        new Settings(
            Map.of("address", sandbox.url()),
            Map.of("access-token", new Secret(sandbox.accessToken())));
    List<SourceRecord> records = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    boolean done = false;
    while (!done) {
      Page page = host.open(settings).read(new ReadRequest(StreamKind.ORDERS, cursor, range, 100));
      records.addAll(page.records());
      cursor = Optional.of(page.nextCursor());
      done = page.done();
    }
    return records;
  }

  private static boolean isIn(TimeRange range, Instant time) {
    return !time.isBefore(range.from()) && time.isBefore(range.to());
  }

  /** The orders of a small shop, spread over many locations. */
  private record Chain(SeededShop shop) implements SandboxShop {
    @Override
    public String name() {
      return shop.name();
    }

    @Override
    public String currency() {
      return shop.currency();
    }

    @Override
    public List<SandboxLocation> locations() {
      return IntStream.range(0, LOCATIONS)
          .mapToObj(number -> new SandboxLocation("L" + number, "Toko", "ID", "Asia/Jakarta"))
          .toList();
    }

    @Override
    public List<SandboxProduct> products() {
      return shop.products();
    }

    @Override
    public void forEachCustomer(Consumer<SandboxCustomer> action) {
      shop.forEachCustomer(action);
    }

    @Override
    public void forEachOrder(Consumer<SandboxOrder> action) {
      int[] number = new int[1];
      shop.forEachOrder(order -> action.accept(moved(order, number[0]++ % LOCATIONS)));
    }

    private static SandboxOrder moved(SandboxOrder order, int location) {
      return new SandboxOrder(
          order.id(),
          "L" + location,
          order.customerId(),
          order.state(),
          order.createdAt(),
          order.updatedAt(),
          order.reference(),
          order.source(),
          order.originalId(),
          order.lines());
    }
  }
}
