package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The measurements work and tell what they measured; how fast it was is nobody's business here. */
class BenchTest {
  @Test
  void shouldMeasureSearchAndKeepItsShopForTheNextTime() {
    try (TestHome home = new TestHome()) {
      String[] command = {
        "bench", "search", "--customers", "300", "--questions", "20", "--home", "", "--json"
      };
      command[7] = home.path().toString();
      for (int run = 0; run < 2; run++) {
        JsonNode figures = json(command).get("figures");

        assertThat(figures.get("customers").asLong()).isBetween(250L, 300L);
        assertThat(figures.get("kinds").size()).isEqualTo(6);
        for (JsonNode kind : figures.get("kinds")) {
          assertThat(kind.get("questions").asInt()).as(kind.get("name").asString()).isPositive();
          assertThat(kind.get("right").asDouble()).isGreaterThan(0.7);
        }
        for (JsonNode kind : figures.get("unfilled")) {
          assertThat(kind.get("right").asDouble()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void shouldMeasureExportsAndWorkbooksAndLeaveTheirShopEmpty() {
    try (TestHome home = new TestHome()) {
      String path = home.path().toString();
      JsonNode going =
          json("bench", "export", "--customers", "200", "--runs", "1", "--home", path, "--json");
      JsonNode coming =
          json(
              "bench",
              "import-xlsx",
              "--customers",
              "200",
              "--runs",
              "1",
              "--home",
              path,
              "--json");

      assertThat(going.get("rows").asLong()).isEqualTo(coming.get("rows").asLong()).isEqualTo(230);
      assertThat(going.get("ratio").asDouble()).isPositive();
      assertThat(coming.get("ratio").asDouble()).isPositive();
    }
  }

  @Test
  void shouldMeasureSyncAndLeaveItsShopEmpty() {
    try (TestHome home = new TestHome()) {
      String path = home.path().toString();
      JsonNode figures =
          json(
              "bench",
              "sync",
              "--customers",
              "150",
              "--orders",
              "700",
              "--runs",
              "1",
              "--home",
              path,
              "--json");

      // Everybody, 120 products, and a few returns on top of the sales.
      assertThat(figures.get("records").asLong()).isBetween(150 + 120 + 700L, 1_020L);
      assertThat(figures.get("ratio").asDouble()).isPositive();
      assertThat(figures.get("usedHeapBytes").asLong()).isPositive();
      JsonNode left = json("customers", "count", "--home", path, "--json");
      assertThat(left.get("count").asLong()).isZero();
    }
  }

  private static JsonNode json(String... command) {
    TestRun run = TestRun.of(command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return TestShop.json(run);
  }
}
