package id.pelanggan.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.sandbox.Sandbox;
import id.pelanggan.sandbox.SandboxOptions;
import id.pelanggan.sandbox.fault.Fault;
import id.pelanggan.sandbox.fault.PlannedFault;
import id.pelanggan.sandbox.shop.SeededShop;
import id.pelanggan.spi.CheckReport.Finding;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Journal.Entry;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.record.UnreadableRecord;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import id.pelanggan.testkit.TestHost;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a shop with more of everything than one page holds. */
final class SquareSyncTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int CUSTOMERS = 350;
  private static final int ORDERS = 2_600;

  private final SeededShop shop = new SeededShop(5, CUSTOMERS, ORDERS, Instant.now(CLOCK));
  private final Sandbox sandbox = Sandbox.start(shop, SandboxOptions.of(5, CLOCK));
  private final TestHost host = new TestHost(new SquareFactory(), CLOCK);

  @AfterEach
  void close() {
    host.close();
    sandbox.close();
  }

  @Test
  void shouldReadMoreCustomersThanAPageHolds() {
    Connector connector = host.open(settings());

    assertThat(readAll(connector, StreamKind.CUSTOMERS)).hasSize(CUSTOMERS);
    assertThat(read(connector, StreamKind.CUSTOMERS, Optional.empty()).expected())
        .hasValue(CUSTOMERS);
  }

  @Test
  void shouldReadMoreOrdersThanAPageHolds() {
    Set<String> closed = new HashSet<>();
    shop.forEachOrder(order -> {
      if (order.state().isClosed()) {
        closed.add(order.id());
      }
    });

    assertThat(closed.size()).isGreaterThan(2_000);
    assertThat(readAll(host.open(settings()), StreamKind.ORDERS)).isEqualTo(closed);
  }

  @Test
  void shouldReadTheSalesOfChosenLocationsOnly() {
    Set<String> there = new HashSet<>();
    shop.forEachOrder(order -> {
      if (order.state().isClosed() && order.locationId().equals("L-PASAR")) {
        there.add(order.id());
      }
    });

    assertThat(readAll(host.open(settings(Map.of("locations", "L-PASAR"))), StreamKind.ORDERS))
        .isNotEmpty()
        .isEqualTo(there);
  }

  @Test
  void shouldWaitTwoSecondsAndNotTwoMinutes() {
    Connector connector = host.open(settings());
    sandbox.faults().add(PlannedFault.of(Fault.RATE_LIMIT, 2));

    assertThat(read(connector, StreamKind.CUSTOMERS, Optional.empty()).records()).isNotEmpty();
    assertThat(host.journal()).contains(new Entry.Waiting(FailureKind.RATE_LIMITED, 2_000));

    sandbox.faults().add(PlannedFault.of(Fault.RATE_LIMIT, 120));
    assertThatThrownBy(() -> read(connector, StreamKind.CUSTOMERS, Optional.empty()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            failure -> {
              assertThat(failure.kind()).isEqualTo(FailureKind.RATE_LIMITED);
              assertThat(failure.retryAfter().orElseThrow())
                  .isBetween(Duration.ofSeconds(118), Duration.ofSeconds(120));
            });
  }

  @Test
  void shouldSetAsideWhatChangedAndKeepWhatIsNew() {
    sandbox.faults().add(PlannedFault.of(Fault.CHANGED_FIELD, 2));

    Page page = read(host.open(settings()), StreamKind.ORDERS, Optional.empty());

    assertThat(page.unreadable())
        .hasSize(2)
        .allMatch(each -> each.problem() == UnreadableRecord.Problem.TYPE_CHANGED)
        .allMatch(each -> each.id().isPresent() && !each.values().isEmpty());
    assertThat(page.records().size()).isGreaterThan(900);
  }

  @Test
  void shouldTakeNothingWhereNoRecordHasAnId() {
    sandbox.faults().add(PlannedFault.of(Fault.MISSING_FIELD));

    assertThatThrownBy(() -> read(host.open(settings()), StreamKind.ORDERS, Optional.empty()))
        .hasMessage("STRUCTURE_CHANGED orders.id");
  }

  @Test
  void shouldNotFollowARedirect() {
    sandbox.faults().add(PlannedFault.of(Fault.REDIRECT));

    assertThatThrownBy(() -> read(host.open(settings()), StreamKind.CUSTOMERS, Optional.empty()))
        .hasMessageStartingWith("REQUEST_REFUSED HTTP 30");
  }

  @Test
  void shouldRenewATokenThatIsOver() {
    Connector connector = host.open(settings());
    sandbox.faults().add(PlannedFault.of(Fault.TOKEN_EXPIRED));

    assertThat(readAll(connector, StreamKind.CUSTOMERS)).hasSize(CUSTOMERS);
    assertThat(host.stored()).containsKey("access-token");
    assertThat(host.journal()).containsOnlyOnce(new Entry.CredentialsRenewed());
  }

  @Test
  void shouldSayThatATokenIsRevoked() {
    sandbox.faults().add(PlannedFault.of(Fault.TOKEN_REVOKED));
    Connector connector = host.open(settings());

    assertThatThrownBy(() -> readAll(connector, StreamKind.CUSTOMERS))
        .hasMessageStartingWith("CREDENTIALS_REFUSED");
    assertThat(connector.check().isFine()).isFalse();
  }

  @Test
  void shouldFindEverythingInOrder() {
    List<Finding> findings = host.open(settings()).check().findings();

    assertThat(findings).hasSize(5).allMatch(Finding::fine);
    assertThat(findings.get(1).text().english()).contains("2");
  }

  @Test
  void shouldMissALocationThatIsNotThere() {
    List<Finding> findings = host.open(settings(Map.of("locations", "L-NONE"))).check().findings();

    assertThat(findings).extracting(Finding::fine).containsExactly(true, false, true, true, true);
  }

  @Test
  void shouldSayThatAnAddressOfThisMachineIsRefused() {
    ConnectorContext local = host.context();
    ConnectorContext elsewhere =
        new ConnectorContext(local.clock(), local.zone(), false, local.secrets(), local.journal());
    try (Connector connector = new SquareFactory().create(settings(), elsewhere)) {
      assertThat(connector.check().findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.text().english()).contains("private network"));
      assertThatThrownBy(() -> readAll(connector, StreamKind.PRODUCTS))
          .hasMessageStartingWith("ADDRESS_REFUSED");
    }
    assertThat(sandbox.statistics().calls()).isZero();
  }

  private Settings settings() {
    return settings(Map.of());
  }

  private Settings settings(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("address", sandbox.url());
    values.put("client-id", sandbox.clientId());
    return new Settings(
        values,
        Map.of(
            "access-token", new Secret(sandbox.accessToken()),
            "refresh-token", new Secret(sandbox.refreshToken()),
            "client-secret", new Secret(sandbox.clientSecret())));
  }

  private static Set<String> readAll(Connector connector, StreamKind stream) {
    Set<String> ids = new HashSet<>();
    Page page = read(connector, stream, Optional.empty());
    while (true) {
      page.records().stream().map(SourceRecord::id).forEach(ids::add);
      assertThat(page.unreadable()).isEmpty();
      if (page.done()) {
        return ids;
      }
      page = read(connector, stream, Optional.of(page.nextCursor()));
    }
  }

  private static Page read(Connector connector, StreamKind stream, Optional<String> cursor) {
    return connector.read(new ReadRequest(stream, cursor, Optional.empty(), 1_000));
  }
}
