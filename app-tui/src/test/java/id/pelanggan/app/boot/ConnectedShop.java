package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.sandbox.Sandbox;
import id.pelanggan.sandbox.SandboxOptions;
import id.pelanggan.sandbox.shop.SandboxShop;
import id.pelanggan.sandbox.shop.SeededShop;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A shop that is connected to a stand-in of its till, which runs in this process. */
final class ConnectedShop implements AutoCloseable {
  static final String NAME = "Kasir";

  /** Connectors compare what they read with the time of now. */
  static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private static final long SEED = 6;

  private final TestShop shop = new TestShop();
  private final Sandbox sandbox;

  ConnectedShop(int customers, int orders) {
    this(new SeededShop(SEED, customers, orders, NOW));
  }

  ConnectedShop(SandboxShop stock) {
    this.sandbox = Sandbox.start(stock, SandboxOptions.of(SEED, Clock.systemUTC()));
    Path token = shop.write("token", sandbox.accessToken());
    Path refresh = shop.write("refresh", sandbox.refreshToken());
    Path client = shop.write("client", sandbox.clientSecret());
    TestRun added =
        shop.run(
            "connections",
            "add",
            NAME,
            "--connector",
            "square",
            "--set",
            "address=" + sandbox.url(),
            "--set",
            "client-id=" + sandbox.clientId(),
            "--secret-file",
            "access-token=" + token,
            "--secret-file",
            "refresh-token=" + refresh,
            "--secret-file",
            "client-secret=" + client,
            "--allow-private",
            "--country",
            "ID");
    assertThat(added.exitCode()).as(added.err()).isZero();
  }

  /** Reads what changed, in this process. */
  RunReport sync() {
    return sync(SyncRequest.ofChanges());
  }

  RunReport sync(SyncRequest request) {
    try (InsideHome inside = new InsideHome(shop.path())) {
      CallContext context =
          inside.get(IdentifyOperator.class).identify(StartingPurposes.SALES_AND_SERVICE);
      return inside.get(RunSync.class).run(context, NAME, request, new Unheard());
    }
  }

  /** What a query counts. */
  long count(String query) throws SQLException {
    try (HomeDatabase database = database()) {
      return database.list(query, row -> row.getLong(1)).getFirst();
    }
  }

  Sandbox sandbox() {
    return sandbox;
  }

  TestRun run(String... arguments) {
    return shop.run(arguments);
  }

  JsonNode json(String... arguments) {
    return shop.json(arguments);
  }

  /** A command in a process of its own. */
  ProgramProcess start(String... arguments) throws IOException {
    return ProgramProcess.start(
        Stream.concat(Stream.of(arguments), Stream.of("--home", shop.path().toString()))
            .toArray(String[]::new));
  }

  long customers() {
    return shop.customers();
  }

  /** How many versions of documents are stored. */
  long documents() throws SQLException {
    return count(
        """
        select (select count(*) from customer_record) + (select count(*) from order_record)
               + (select count(*) from product_record)
        """);
  }

  HomeDatabase database() throws SQLException {
    return shop.database();
  }

  @Override
  public void close() {
    sandbox.close();
    shop.close();
  }

  private static final class Unheard implements SyncProgress.Listener {
    @Override
    public void report(SyncProgress progress) {
      // The report of the run says enough.
    }

    @Override
    public void note(RunNote note) {
      // It is kept with the run.
    }
  }
}
