package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two files that come in at the same time, each through a process of its own. */
class TwoImportsTest {
  private static final String CUSTOMERS = "id,nama,email,kota";
  private static final String ORDERS =
      "order_id,date,customer_id,sku,product,quantity,unit_price,currency";
  private static final TestHome HOME = new TestHome();
  private static KeptDatabase kept;

  /** The sources are there before, so that they have the same ids each time. */
  @BeforeAll
  static void makeShop() throws IOException {
    try (EmbeddedServer server = TestServers.server(HOME.path(), event -> {})) {
      server.open();
      done("init", "--shop", "Toko Contoh", "--owner", "Sari");
      Path first = Files.writeString(HOME.folder().resolve("first.csv"), CUSTOMERS + "\n0,A,,\n");
      for (String source : List.of("Kasir", "Toko")) {
        done("import", first.toString(), "--as", "customers", "--source", source);
      }
      for (String source : List.of("Gerai", "Daring")) {
        done(verified("import", first.toString(), "--as", "customers", "--source", source));
      }
    }
    kept = KeptDatabase.of(HOME);
  }

  @AfterAll
  static void deleteHome() {
    HOME.close();
  }

  /** Pages take turns; whichever is first stores what both say, and nobody gives up. */
  @ParameterizedTest
  @EnumSource
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void shouldStoreWhatTheyWouldOneAfterAnother(Pair pair) throws Exception {
    List<String[]> commands = pair.commands();
    Vault vault = InsideHome.vault(HOME.path());
    StoredHome atOnce;
    kept.putBack();
    try (EmbeddedServer server = TestServers.server(HOME.path(), event -> {})) {
      server.open();
      ProgramProcess one = ProgramProcess.start(withHome(commands.get(0)));
      ProgramProcess two = ProgramProcess.start(withHome(commands.get(1)));
      for (TestRun run : List.of(one.end(), two.end())) {
        assertThat(run.exitCode()).as(run.err()).isZero();
      }
      assertThat(overlaps(server)).as("both were at work at the same time").isTrue();
      atOnce = StoredHome.of(server.reopen(), vault);
    }
    kept.putBack();
    try (EmbeddedServer server = TestServers.server(HOME.path(), event -> {})) {
      server.open();
      commands.forEach(TwoImportsTest::done);
      StoredHome inTurn = StoredHome.of(server.reopen(), vault);

      assertThat(inTurn.rows().size()).isGreaterThan(70_000);
      assertThat(atOnce.differences(inTurn)).isEmpty();
    }
  }

  private static boolean overlaps(EmbeddedServer server) throws Exception {
    try (HomeDatabase database = HomeDatabase.of(server.reopen())) {
      return !database
          .texts(
              """
              select a.id from change_set as a join change_set as b on a.id < b.id
              where a.pages > 2 and b.pages > 2
                and a.started_at < b.finished_at and b.started_at < a.finished_at
              """)
          .isEmpty();
    }
  }

  private static String[] verified(String... command) {
    return Stream.concat(Stream.of(command), Stream.of("--verified-emails")).toArray(String[]::new);
  }

  private static void done(String... command) {
    TestRun run = TestRun.of(withHome(command));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static String[] withHome(String... command) {
    return Stream.concat(Stream.of(command), Stream.of("--home", HOME.path().toString()))
        .toArray(String[]::new);
  }

  private enum Pair {
    /** Half of the customers stand in both files. */
    OF_ONE_SOURCE {
      @Override
      List<String[]> commands() {
        return List.of(
            customers("first", "Kasir", 1, 11_000), customers("second", "Kasir", 5_501, 16_500));
      }
    },
    /** Sales name customers whom the other file describes, before it or after. */
    SALES_AND_THEIR_CUSTOMERS {
      @Override
      List<String[]> commands() {
        return List.of(customers("buyers", "Toko", 1, 11_000), orders("sales", "Toko", 12_000));
      }
    },
    /** The same customers, known again by their e-mail addresses. */
    OF_TWO_SOURCES {
      @Override
      List<String[]> commands() {
        return List.of(
            verified(customers("till", "Gerai", 1, 11_000)),
            verified(customers("web", "Daring", 1, 11_000)));
      }
    };

    abstract List<String[]> commands();

    private static String[] customers(String name, String source, int first, int last) {
      return command(
          name,
          source,
          "customers",
          CUSTOMERS,
          IntStream.rangeClosed(first, last)
              .mapToObj(row -> "%1$d,Pelanggan %1$d,p%1$d@contoh.id,Solo".formatted(row)));
    }

    private static String[] orders(String name, String source, int count) {
      return command(
          name,
          source,
          "orders",
          ORDERS,
          IntStream.rangeClosed(1, count)
              .mapToObj(row ->
                  "N-%d,2026-03-%02dT10:00:00+07:00,%d,K%d,Kopi %d,2,15000,IDR"
                      .formatted(row, 1 + row % 28, 1 + row * 7 % 9_000, row % 40, row % 40)));
    }

    private static String[] command(
        String name, String source, String stream, String header, Stream<String> rows) {
      List<String> lines = new ArrayList<>(List.of(header));
      rows.forEach(lines::add);
      Path file = HOME.folder().resolve(name + ".csv");
      try {
        Files.write(file, lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {
        "import", file.toString(), "--as", stream, "--source", source, "--numbers", "english"
      };
    }
  }
}
