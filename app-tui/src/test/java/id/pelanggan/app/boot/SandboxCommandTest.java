package id.pelanggan.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SandboxCommandTest {
  @Test
  void shouldRunUntilItIsInterruptedAndTakeItsCredentialsWithIt() throws Exception {
    try (Running running = Running.start("--customers", "100", "--orders", "50")) {
      JsonNode told = running.awaitJson();
      Path token = Path.of(told.get("secretFiles").get("access-token").asString());

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
          .isEqualTo("rw-------");
      assertThat(status(told, Files.readString(token))).isEqualTo(200);
      assertThat(status(told, "another")).isEqualTo(401);
      assertThat(told.get("command").asString())
          .startsWith("./pelanggan connections add 'Kasir Contoh' --connector square")
          .contains(
              "--set address=" + told.get("address").asString(),
              "--secret-file access-token=" + token,
              "--allow-private")
          .doesNotContain(Files.readString(token));

      assertThat(running.end()).isZero();
      assertThat(token.getParent()).doesNotExist();
      assertThat(running.text()).contains("ENDED");
    }
  }

  @Test
  void shouldDoWhatGoesWrongOnDemand() throws Exception {
    try (Running running =
        Running.start("--customers", "100", "--orders", "0", "--fault", "rate-limit=120")) {
      JsonNode told = running.awaitJson();
      Path token = Path.of(told.get("secretFiles").get("access-token").asString());

      assertThat(status(told, Files.readString(token))).isEqualTo(429);
    }
  }

  @Test
  void shouldNameTheFaultsThatThereAre() {
    TestRun listed = TestRun.of("sandbox", "--faults");
    TestRun indonesian = TestRun.of("sandbox", "--faults", "--language", "id");
    TestRun unknown = TestRun.of("sandbox", "--fault", "earthquake=3");

    assertThat(listed.out()).contains("rate-limit", "answers so many calls with a server error");
    assertThat(indonesian.out()).contains("rate-limit", "menolak panggilan");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err()).contains("\"earthquake=3\" is no fault", "token-expired");
  }

  @Test
  void shouldSayThatAPortIsTaken() throws IOException {
    try (ServerSocket other =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      String port = String.valueOf(other.getLocalPort());

      TestRun run = TestRun.of("sandbox", "--customers", "100", "--port", port);

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("Another program uses the port " + port);
    }
  }

  private static int status(JsonNode told, String token) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(told.get("address").asString() + "/v2/locations"))
                  .header("Authorization", "Bearer " + token)
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }

  /** The command in a thread of its own. */
  private static final class Running implements AutoCloseable {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> ended = new ArrayList<>();
    private final Thread thread;

    private Running(List<String> words) {
      PrintStream stream = new PrintStream(out, true, UTF_8);
      this.thread =
          new Thread(() ->
              ended.add(
                  new Program(Map.of("LANG", "en_GB.UTF-8"), stream, stream)
                      .run(words.toArray(String[]::new))));
    }

    static Running start(String... options) {
      List<String> words = new ArrayList<>(List.of("sandbox", "--json"));
      words.addAll(List.of(options));
      Running running = new Running(words);
      running.thread.start();
      return running;
    }

    String text() {
      return out.toString(UTF_8);
    }

    JsonNode awaitJson() throws InterruptedException {
      long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (!text().contains("\n}") && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      return JsonMapper.shared().readTree(text());
    }

    int end() throws InterruptedException {
      thread.interrupt();
      thread.join();
      return ended.getFirst();
    }

    @Override
    public void close() throws InterruptedException {
      thread.interrupt();
      thread.join();
    }
  }
}
