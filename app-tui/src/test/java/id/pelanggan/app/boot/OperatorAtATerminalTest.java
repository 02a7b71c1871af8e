package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.app.terminal.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A morning's work on a real terminal, on the demo. */
@Tag("terminal")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class OperatorAtATerminalTest {
  private static final String NAME = "Wahyuningsih Kusumawardani";

  private final TestHome home = new TestHome();
  private final String path = home.path().toString();
  private final EmbeddedServer server = TestServers.server(home.path(), event -> {});
  private String order = "";

  @BeforeEach
  void fill() {
    run("demo", "--customers", "300", "--orders", "1500");
    server.open();
    order = someOrder();
    run("customers", "add", "--name", NAME, "--phone", "0800-0012-3456");
  }

  @AfterEach
  void close() {
    server.close();
    home.close();
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "100, 30", "200, 60"})
  void shouldDoTheDaysWork(int columns, int rows) throws IOException {
    Path file = orders();
    try (Tmux terminal = Tmux.open(home.folder(), columns, rows)) {
      terminal.enter("sh " + start() + "; echo ended $?");
      terminal.await("[1 Beranda]");
      terminal.await("DEMO");
      find(terminal);
      edit(terminal);
      bringIn(terminal, file);
      speakEnglish(terminal);
      terminal.press("q");
      terminal.await("ended 0");
      assertThat(terminal.state("alternate_on")).isEqualTo("0");
      assertThat(terminal.state("cursor_flag")).isEqualTo("1");
    }
  }

  /** By a name with a typing error, the end of a phone number, an order. */
  private void find(Tmux terminal) {
    terminal.press("2");
    terminal.await("› ");
    search(terminal, "wahyunigsih", "› Wahyuningsih");
    search(terminal, "3456", "› Wahyuningsih");
    search(terminal, order, "1 cocok");
    search(terminal, "wahyuningsih kus", "› Wahyuningsih");
  }

  private static void search(Tmux terminal, String text, String found) {
    terminal.press("/");
    terminal.press("C-u");
    terminal.type(text);
    terminal.await(found);
  }

  private static void edit(Tmux terminal) {
    terminal.press("Enter");
    terminal.press("Enter");
    terminal.await("•••• 3456");
    terminal.press("e");
    terminal.await("Ubah pelanggan");
    terminal.press("Down", "Down", "Down");
    terminal.type("0800-0098-7654");
    terminal.press("C-s");
    terminal.await("•••• 7654");
    terminal.press("u");
    terminal.await("•••• 3456");
  }

  /** Leaves the screen while it runs, stops it, and goes on. */
  private static void bringIn(Tmux terminal, Path file) {
    terminal.press("6");
    terminal.await("Sumber data");
    terminal.press("n");
    terminal.await("Impor lembar kerja");
    terminal.press("Enter");
    terminal.await("Berkas mana?");
    terminal.paste(file.toString());
    terminal.press("Enter");
    terminal.await("kolom dikenali");
    terminal.press("C-s");
    terminal.await("Zona waktu");
    terminal.press("Enter");
    terminal.await("WIB");
    terminal.press("Enter");
    terminal.await("semua terjawab");
    terminal.press("C-s");
    terminal.await("Enter memulai impor");
    terminal.press("Enter");
    terminal.await("1 tugas");
    terminal.await("baris ·");
    terminal.press("2");
    terminal.await("[2 Pelanggan]");
    terminal.press("J");
    terminal.await("┌─ Tugas");
    terminal.press("c");
    terminal.await("dihentikan");
    // Escape and a digit at once would be that digit with Alt.
    terminal.press("Escape");
    terminal.await("no jobs shown", () -> !terminal.screen().contains("┌─ Tugas"));
    terminal.press("6");
    terminal.await("○ Dihentikan");
    terminal.press("Enter");
    terminal.await("○ dihentikan");
    terminal.press("r");
    terminal.await("the end of the import", () -> isOver(terminal.screen()));
  }

  private static boolean isOver(String screen) {
    return screen.contains("✓ selesai")
        && !screen.contains("1 tugas")
        && !screen.contains("○ dihentikan");
  }

  private static void speakEnglish(Tmux terminal) {
    terminal.press("0");
    terminal.await("Pengaturan");
    terminal.press("Enter");
    terminal.press("Right");
    terminal.await("Settings");
    terminal.await("[0 More]");
  }

  private Path start() throws IOException {
    Path file = home.folder().resolve("start");
    Files.writeString(
        file,
        "export PELANGGAN_CACHE='%s' LC_ALL=C.UTF-8 TERM=tmux-256color\nexec '%s' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp '%s' %s --home '%s' --language id\n"
            .formatted(
                TestServers.cache(),
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName(),
                path));
    return file;
  }

  /** Enough of them to be stopped meanwhile. */
  private Path orders() throws IOException {
    StringBuilder rows = new StringBuilder("id;tanggal;total;mata_uang\n");
    for (int i = 0; i < 150_000; i++) {
      rows.append("T-%06d;%02d/03/2026;%d000;IDR\n".formatted(i, 1 + i % 28, 10 + i % 90));
    }
    return Files.writeString(home.folder().resolve("penjualan.csv"), rows);
  }

  private String someOrder() {
    for (JsonNode row : json("customers", "list").get("customers")) {
      for (JsonNode moment : json("customers", "show", row.get("id").asString()).get("timeline")) {
        if (moment.get("stream").asString().equals("orders")) {
          return moment.get("number").asString();
        }
      }
    }
    throw new AssertionError("nobody bought anything");
  }

  private JsonNode json(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--json";
    return TestShop.json(run(all));
  }

  private TestRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = path;
    TestRun run = TestRun.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }
}
