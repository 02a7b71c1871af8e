package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** People of a whole shop are let go: nothing of them is left, and nothing brings them back. */
class EraseHomeTest {
  private static final long SEED = 20261123;
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

  private final TestHome home = new TestHome();

  @AfterEach
  void delete() {
    home.close();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void shouldLeaveNothingOfFiftyPeople() throws Exception {
    eraseOf(500, 900, 50);
  }

  @Test
  @Tag("kill")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void shouldLeaveNothingOfAThousandPeople() throws Exception {
    eraseOf(20_000, 40_000, 1_000);
  }

  private void eraseOf(int customers, int orders, int leaving) throws Exception {
    SampleShop shop = SampleShop.of(SEED, LAST_DAY, new SampleShop.Size(customers, orders));
    List<CustomerId> gone;
    Set<String> names;
    long before;
    try (EmbeddedServer server = open()) {
      done("init", "--shop", "Toko Contoh", "--owner", "Sari");
      bringIn(shop);
      done("customers", "find", "contoh");
      before = count();
      gone = choose(server, leaving);
      names = namesOf(server, gone);
    }
    names.removeAll(new HomeSearch(names).inFiles(home.path()));
    assertThat(names).hasSizeGreaterThan(leaving);
    KeptDatabase yesterday = KeptDatabase.of(home);
    try (EmbeddedServer server = open()) {
      begin(gone);

      JsonNode ran = json("erase", "run");

      assertThat(ran.get("erased").asInt()).isEqualTo(leaving);
      assertThat(count()).isEqualTo(before - leaving);
      assertThat(home.path().resolve("search").resolve("index")).doesNotExist();
      requireGone(server, gone, names);
      bringIn(shop);
      done("customers", "find", "contoh");
      requireGone(server, gone, names);
      assertThat(json("books", "show", "--year", "2025").get("documents").isEmpty()).isFalse();
    }

    assertThat(new HomeSearch(names).inFiles(home.path())).isEmpty();
    yesterday.putBack();

    try (EmbeddedServer server = open()) {
      assertThat(run("customers", "show", gone.getFirst().value().toString()).err())
          .contains("erased");
      done("erase", "run");
      assertThat(count()).isEqualTo(before - leaving);
      requireGone(server, gone, names);
      bringIn(shop);
      requireGone(server, gone, names);
    }
  }

  /** Nobody opens anything of them, and everything else is whole. */
  private void requireGone(EmbeddedServer server, List<CustomerId> gone, Set<String> names)
      throws Exception {
    try (HomeDatabase rows = HomeDatabase.of(server.reopen())) {
      assertThat(new OpenedHome(rows, InsideHome.vault(home.path())).rows()).isNotEmpty();
      String ids = String.join("','", gone.stream().map(id -> id.value().toString()).toList());
      assertThat(
              rows.texts("select customer_id from customer where customer_id in ('" + ids + "')"))
          .isEmpty();
    }
    try (InsideHome inside = new InsideHome(home.path())) {
      assertThat(new LeavingPeople(inside).allValues()).doesNotContainAnyElementsOf(names);
    }
    assertThat(new HomeSearch(names).inTables(server.reopen())).isEmpty();
  }

  /** What names them and nobody else. */
  private Set<String> namesOf(EmbeddedServer server, List<CustomerId> gone) throws Exception {
    try (InsideHome inside = new InsideHome(home.path());
        HomeDatabase rows = HomeDatabase.of(server.reopen())) {
      LeavingPeople people = new LeavingPeople(inside);
      Set<String> names = people.values(gone);
      List<CustomerId> others =
          rows
              .list(
                  "select customer_id from customer where not is_walk_in",
                  row -> new CustomerId(row.getObject(1, UUID.class)))
              .stream()
              .filter(id -> !gone.contains(id))
              .toList();
      names.removeAll(people.values(others));
      return names;
    }
  }

  private List<CustomerId> choose(EmbeddedServer server, int wanted) throws Exception {
    try (HomeDatabase rows = HomeDatabase.of(server.reopen())) {
      List<CustomerId> all =
          new ArrayList<>(
              rows.list(
                  "select customer_id from customer where not is_walk_in order by customer_id",
                  row -> new CustomerId(row.getObject(1, UUID.class))));
      Collections.shuffle(all, new Random(SEED));
      return List.copyOf(all.subList(0, wanted));
    }
  }

  private void begin(List<CustomerId> customers) {
    try (InsideHome inside = new InsideHome(home.path())) {
      new LeavingPeople(inside).begin(new HashSet<>(customers), ErasureDepth.ERASE);
    }
  }

  private void bringIn(SampleShop shop) throws Exception {
    for (SampleFile file : shop.files()) {
      Path path = home.folder().resolve(file.name());
      if (!Files.exists(path)) {
        SampleCsv.write(file, path);
      }
      done(SampleCsv.command(file, path));
    }
  }

  private long count() {
    return json("customers", "count").get("count").asLong();
  }

  private EmbeddedServer open() {
    EmbeddedServer server = TestServers.server(home.path(), event -> {});
    server.open();
    return server;
  }

  private void done(String... arguments) {
    TestRun run = run(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private JsonNode json(String... arguments) {
    TestRun run =
        run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return TestShop.json(run);
  }

  private TestRun run(String... arguments) {
    return TestRun.of(
        Stream.concat(Stream.of(arguments), Stream.of("--home", home.path().toString()))
            .toArray(String[]::new));
  }
}
