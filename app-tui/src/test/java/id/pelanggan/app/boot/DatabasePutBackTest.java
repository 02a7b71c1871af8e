package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.domain.vault.KeySlot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database of yesterday is put back below the keyring of today. */
class DatabasePutBackTest {
  private final TestHome home = new TestHome();

  @AfterEach
  void deleteHome() {
    home.close();
  }

  @Test
  void shouldGiveNoKeyOutAgainThatTheLostRowsHad() throws Exception {
    Set<Long> yesterday;
    try (EmbeddedServer server = open()) {
      init();
      bringIn(1, 300);
      yesterday = slots(server);
    }
    KeptDatabase kept = KeptDatabase.of(home);
    Set<Long> lost;
    try (EmbeddedServer server = open()) {
      bringIn(301, 900);
      done("customers", "edit", customers(server).getFirst(), "--name", "Nama Baru");
      done("customers", "add", "--name", "Tamu Contoh");
      lost = without(slots(server), yesterday);
    }
    assertThat(lost).hasSizeGreaterThan(600);

    kept.putBack();

    try (EmbeddedServer server = open()) {
      assertThat(slots(server)).isEqualTo(yesterday);
      bringIn(901, 1_500);
      done("customers", "edit", customers(server).getFirst(), "--name", "Nama Lain");
      Set<Long> since = without(slots(server), yesterday);
      assertThat(since).hasSizeGreaterThan(600).doesNotContainAnyElementsOf(lost);
      assertThat(run("customers", "count").out()).contains("900 customers");
      // The one that was edited is known to two sources.
      assertThat(opened(server).filter(row -> row.startsWith("profile ")).count()).isEqualTo(901);
      assertThat(run("customers", "show", customers(server).getFirst()).out())
          .contains("Nama Lain");
    }
  }

  @Test
  void shouldSayOfWhoeverWasErasedSinceThatTheKeyIsGone() throws Exception {
    List<String> all;
    try (EmbeddedServer server = open()) {
      init();
      bringIn(1, 4);
      all = customers(server);
    }
    KeptDatabase kept = KeptDatabase.of(home);
    String erased = all.get(2);
    try (EmbeddedServer server = open();
        InsideHome inside = new InsideHome(home.path())) {
      inside.get(Keyring.class).puncture(Set.of(slot(server, erased)));
    }

    kept.putBack();

    try (EmbeddedServer server = open()) {
      TestRun shown = run("customers", "show", erased);
      assertThat(shown.exitCode()).isEqualTo(1);
      assertThat(shown.out()).isEmpty();
      assertThat(shown.err())
          .isEqualTo(
              "This person's data was erased: its key is gone for ever."
                  + " Everybody else's data is untouched."
                  + " There is nothing to do; it cannot be brought back, and that is intended.\n");
      assertThat(
              TestShop.json(run("customers", "show", erased, "--json"))
                  .get("error")
                  .get("code")
                  .asString())
          .isEqualTo("KEY_PUNCTURED");
      bringIn(5, 6);
      for (String customer : without(customers(server), erased)) {
        assertThat(run("customers", "show", customer).out()).contains("Pelanggan ");
      }
      assertThat(run("customers", "count").out()).contains("6 customers");
    }
  }

  private EmbeddedServer open() {
    EmbeddedServer server = TestServers.server(home.path(), event -> {});
    server.open();
    return server;
  }

  private void init() {
    done("init", "--shop", "Toko Contoh", "--owner", "Sari");
  }

  private void bringIn(int first, int last) throws IOException {
    StringBuilder text = new StringBuilder("id,nama,email\n");
    for (int row = first; row <= last; row++) {
      text.append("%1$d,Pelanggan %1$d,p%1$d@contoh.id\n".formatted(row));
    }
    Path file = Files.writeString(home.folder().resolve("rows-" + first + ".csv"), text);
    done("import", file.toString(), "--as", "customers", "--source", "Kasir");
  }

  private static Set<Long> slots(EmbeddedServer server) throws Exception {
    try (HomeDatabase rows = HomeDatabase.of(server.reopen())) {
      return rows.slots();
    }
  }

  private static KeySlot slot(EmbeddedServer server, String customer) throws Exception {
    try (HomeDatabase rows = HomeDatabase.of(server.reopen())) {
      return rows.list(
              "select key_slot from customer where customer_id = '" + customer + "'",
              row -> new KeySlot(row.getLong(1)))
          .getFirst();
    }
  }

  /** In the order in which they came. */
  private static List<String> customers(EmbeddedServer server) throws Exception {
    try (HomeDatabase rows = HomeDatabase.of(server.reopen())) {
      return rows.texts("select customer_id from customer order by key_slot");
    }
  }

  private Stream<String> opened(EmbeddedServer server) throws Exception {
    try (HomeDatabase rows = HomeDatabase.of(server.reopen())) {
      return new OpenedHome(rows, InsideHome.vault(home.path())).rows().stream();
    }
  }

  private static Set<Long> without(Set<Long> slots, Set<Long> others) {
    Set<Long> rest = new HashSet<>(slots);
    rest.removeAll(others);
    return rest;
  }

  private static List<String> without(List<String> customers, String other) {
    return customers.stream().filter(customer -> !customer.equals(other)).toList();
  }

  private void done(String... arguments) {
    TestRun run = run(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private TestRun run(String... arguments) {
    return TestRun.of(
        Stream.concat(Stream.of(arguments), Stream.of("--home", home.path().toString()))
            .toArray(String[]::new));
  }
}
