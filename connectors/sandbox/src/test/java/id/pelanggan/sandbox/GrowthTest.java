package id.pelanggan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.sandbox.shop.SeededShop;
import id.pelanggan.sandbox.traffic.Call;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GrowthTest {
  private static final SeededShop SHOP = new SeededShop(3, 40, 40, TestClock.START);
  private static final String ORDERS =
      "{\"location_ids\":[\"L-TOKO\",\"L-PASAR\"],\"query\":{\"sort\":{\"sort_field\":\"UPDATED_AT\"}}}";

  private final TestClock clock = new TestClock();

  @Test
  void shouldSellWhileTimePasses() {
    try (Caller caller = growing()) {
      assertThat(orders(caller)).hasSize(40);
      clock.pass(Duration.ofSeconds(50));
      assertThat(orders(caller)).hasSize(50);
      assertThat(caller.all("/v2/customers/search", "customers", "{}")).hasSize(41);
    }
  }

  @Test
  void shouldHaveTheSameAfterANewStart() {
    clock.pass(Duration.ofMinutes(10));
    List<JsonNode> before;
    List<JsonNode> customers;
    String cursor;
    try (Caller caller = growing()) {
      before = orders(caller);
      customers = caller.all("/v2/customers/search", "customers", "{}");
      cursor =
          caller.post("/v2/customers/search", "{\"limit\":9}").json().path("cursor").asString();
    }
    try (Caller caller = growing()) {
      String next = "{\"limit\":9,\"cursor\":\"" + cursor + "\"}";
      assertThat(caller.post("/v2/customers/search", next).status()).isEqualTo(200);
      assertThat(orders(caller)).isEqualTo(before);
      assertThat(caller.all("/v2/customers/search", "customers", "{}")).isEqualTo(customers);
    }
  }

  @Test
  void shouldSellOnRequest() {
    Sandbox sandbox = Sandbox.start(SHOP, SandboxOptions.of(3, clock));
    try (Caller caller = Caller.of(sandbox)) {
      sandbox.grow(16);
      assertThat(orders(caller)).hasSize(56);
      assertThat(sandbox.stock().customers().size()).isEqualTo(42);
    }
  }

  @Test
  void shouldCountAndKeepWhatWasAsked() {
    SandboxOptions options = SandboxOptions.of(3, clock).keepingExchanges();
    try (Caller caller = Caller.of(Sandbox.start(SHOP, options))) {
      orders(caller);
      caller.get("/v2/nothing");
      var statistics = caller.sandbox().statistics();
      assertThat(statistics.calls()).isEqualTo(2);
      assertThat(statistics.callsByPath()).containsEntry("POST /v2/orders/search", 1L);
      assertThat(statistics.latest()).extracting(Call::status).containsExactly(200, 404);
      assertThat(caller.sandbox().exchanges().getFirst().body()).isEqualTo(ORDERS);
    }
  }

  private Caller growing() {
    SandboxOptions options =
        SandboxOptions.of(3, clock).growing(Duration.ofSeconds(5), TestClock.START);
    return Caller.of(Sandbox.start(SHOP, options));
  }

  private static List<JsonNode> orders(Caller caller) {
    return caller.all("/v2/orders/search", "orders", ORDERS);
  }
}
