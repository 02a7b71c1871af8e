package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.sample.OpenDemo;
import id.pelanggan.application.sample.PlanDemo;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.application.sync.CheckConnection;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's tills and the connection that leads to them. */
class DemoShopTest {
  private static final Duration QUICK = Duration.ofMillis(50);

  private final TestHome home = new TestHome();
  private final EmbeddedServer server = TestServers.server(home.path(), event -> {});
  private final InsideHome inside = new InsideHome(home.path());

  @BeforeEach
  void plan() {
    inside.get(DemoHomes.class).claim();
    server.open();
    inside.get(PlanDemo.class).plan(OptionalLong.of(7), new SampleShop.Size(100, 300));
  }

  @AfterEach
  void close() {
    inside.close();
    server.close();
    home.close();
  }

  @Test
  void shouldComeBackToItsPort() {
    int first;
    try (OpenDemo.Tills tills = open(Duration.ZERO).tills()) {
      first = port();
      assertThat(answers()).isTrue();
    }
    assertThat(answers()).isFalse();
    try (OpenDemo.Tills tills = open(Duration.ZERO).tills()) {
      assertThat(port()).isEqualTo(first);
      assertThat(answers()).isTrue();
    }
  }

  @Test
  void shouldMoveWhereSomethingElseHasItsPort() throws IOException {
    open(Duration.ZERO).tills().close();
    int first = port();
    try (ServerSocket other =
            new ServerSocket(first, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        OpenDemo.Tills tills = open(Duration.ZERO).tills()) {
      assertThat(other.isBound()).isTrue();
      assertThat(port()).isNotEqualTo(first);
      assertThat(answers()).isTrue();
    }
  }

  @Test
  void shouldShareTheTillsOfAnotherWindow() {
    try (OpenDemo.Tills one = open(Duration.ZERO).tills()) {
      int first = port();
      try (OpenDemo.Tills other = open(Duration.ZERO).tills()) {
        assertThat(port()).isEqualTo(first);
      }
      assertThat(answers()).isTrue();
    }
  }

  @Test
  void shouldBeCompleteOnceEverythingCameIn() {
    OpenDemo.Outcome.Opened fresh = open(Duration.ZERO);
    try (OpenDemo.Tills tills = fresh.tills()) {
      assertThat(fresh.complete()).isFalse();
      assertThat(read().run().state()).isEqualTo(RunState.DONE);
    }
    OpenDemo.Outcome.Opened again = open(Duration.ZERO);
    again.tills().close();
    assertThat(again.complete()).isTrue();
    assertThat(view().connection().schedule()).isPresent();
  }

  @Test
  void shouldSellWhileItIsOpen() throws InterruptedException {
    try (OpenDemo.Tills tills = open(QUICK).tills()) {
      read();
      Thread.sleep(QUICK.multipliedBy(10));

      assertThat(read().counts().created()).isPositive();
    }
  }

  private OpenDemo.Outcome.Opened open(Duration growth) {
    return switch (inside.get(OpenDemo.class).open(growth)) {
      case OpenDemo.Outcome.Opened opened -> opened;
      case OpenDemo.Outcome.EarlierVersion earlier -> throw new AssertionError("it is new");
    };
  }

  private RunReport read() {
    return inside
        .get(RunSync.class)
        .run(context(), OpenDemo.CONNECTION, SyncRequest.ofChanges(), new Silence());
  }

  private boolean answers() {
    return inside.get(CheckConnection.class).check(context(), OpenDemo.CONNECTION).stream()
        .allMatch(finding -> finding.fine());
  }

  private int port() {
    return URI.create(view().values().getOrDefault("address", "")).getPort();
  }

  private ConnectionView view() {
    return inside.get(ListConnections.class).list(context()).getFirst();
  }

  private CallContext context() {
    return inside.get(IdentifyOperator.class).identify(StartingPurposes.ADMINISTRATION);
  }

  private record Silence() implements SyncProgress.Listener {
    @Override
    public void report(SyncProgress progress) {}

    @Override
    public void note(RunNote note) {}
  }
}
